// SPDX-License-Identifier: Apache-2.0
#include "core/desk/then.h"

#include <filesystem>
#include <random>

#include "core/analysis/instigators.h"
#include "core/analysis/leaders.h"
#include "core/analysis/rescore.h"
#include "core/base/version.h"
#include "core/desk/networks.h"

namespace headwater {

namespace {

namespace fs = std::filesystem;

/// A folder that only this user may look into, gone again afterwards.
class Scratch {
public:
    Scratch() {
        std::random_device draw;
        m_folder = fs::temp_directory_path() / ("headwater-" + std::to_string(draw()));
        std::error_code ignored;
        fs::create_directory(m_folder, ignored);
        fs::permissions(m_folder, fs::perms::owner_all, ignored);
    }
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    fs::path file() const { return m_folder / "as-of.hwcase"; }

private:
    fs::path m_folder;
};

struct Side {
    Finding finding;
    Network network;
};

Result<Side> side_of(const Case& the_case, std::int64_t number, Task& task) {
    TRY(KeptFinding kept, kept_finding(the_case, number));
    TRY(Network network, network_behind(kept, the_case, task));
    return Side{std::move(kept.finding), std::move(network)};
}

Result<Finding> ranked_again(const Finding& finding, const Network& network, Task& task) {
    const auto options = options_of(finding);
    if (finding.method == "leaders") return find_leaders(network, options, task);
    if (finding.method == "instigators") return find_instigators(network, options, task);
    if (const MeasureRow* row = find_measure(finding.method))
        return measure(*row, network, options, task);
    return fail("What moved can be told of rankings, not of \"%1\".", {finding.title});
}

/// The same question put to the case as it is; its doubt is no part of a rank.
Result<Side> side_now(const Case& the_case, const KeptFinding& kept, Task& task) {
    Side now;
    TRY(now.network, network_of(the_case, the_case.schema(), kept.inquiry.filter, task));
    TRY(now.finding, ranked_again(kept.finding, now.network, task));
    return now;
}

} // namespace

Result<Network> network_then(const KeptFinding& kept, const Case& the_case, Task& task) {
    const Scratch scratch;
    TRY(const Case then, the_case.as_of(kept.finding.revision, scratch.file(), task));
    TRY(Network network, network_of(then, then.schema(), kept.inquiry.filter, task));
    network.revision = kept.finding.revision;
    if (network.digest() == kept.finding.input) return network;
    return fail("The network of this finding (step %1) cannot be found again; it was made by "
                "version %2, this is version %3.",
                {std::to_string(kept.finding.revision), kept.finding.version, program_version()});
}

Result<Network> network_behind(const KeptFinding& kept, const Case& the_case, Task& task) {
    TRY(Network now, network_of(the_case, the_case.schema(), kept.inquiry.filter, task));
    if (now.digest() == kept.finding.input) {
        now.revision = kept.finding.revision;
        return now;
    }
    return network_then(kept, the_case, task);
}

Result<Comparison> compare_kept(const Case& the_case, std::int64_t before,
                                std::optional<std::int64_t> after, Task& task,
                                std::uint32_t least) {
    TRY(const KeptFinding kept, kept_finding(the_case, before));
    TRY(Side then, side_of(the_case, before, task));
    TRY(const Side now, after ? side_of(the_case, *after, task) : side_now(the_case, kept, task));
    if (!after) then.finding.parameters = now.finding.parameters; // draws are no difference
    return compare_findings(then.finding, then.network, now.finding, now.network, least);
}

} // namespace headwater
