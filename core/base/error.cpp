// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

namespace headwater {

tl::unexpected<Error> fail(std::string text, std::vector<std::string> arguments) {
    return tl::unexpected(Error{Error::Kind::failed, say(std::move(text), std::move(arguments))});
}

tl::unexpected<Error> wrong_usage(std::string text, std::vector<std::string> arguments) {
    return tl::unexpected(Error{Error::Kind::usage, say(std::move(text), std::move(arguments))});
}

tl::unexpected<Error> stopped() {
    return tl::unexpected(Error{Error::Kind::stopped, say("Stopped.")});
}

const char* name_of(Problem::Severity severity) {
    switch (severity) {
    case Problem::Severity::note: return "note";
    case Problem::Severity::warning: return "warning";
    case Problem::Severity::rejected: return "rejected";
    }
    return "warning";
}

} // namespace headwater
