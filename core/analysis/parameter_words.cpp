// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/parameter_words.h"

#include <map>
#include <string_view>

namespace headwater {

namespace {

const std::map<std::string_view, Message>& labels() {
    static const std::map<std::string_view, Message> all{
        {"directed", say("Direction of ties counts")},
        {"weighted", say("Strength of ties counts")},
        {"entity kinds", say("Kinds of entities")},
        {"link kinds", say("Kinds of links")},
        {"from", say("From")},
        {"to", say("To")},
        {"min confidence", say("Least confidence of a tie")},
        {"min worth", say("Least worth of evidence, by its grade")},
        {"isolates", say("Those without ties take part")},
        {"fold belongings", say("Phones and accounts count as their owners")},
        {"actors only", say("Only those who act take part")},
        {"service numbers", say("Service numbers take part")},
        {"family ties", say("Family ties count")},
        {"around", say("Only around")},
        {"steps", say("Steps around them")},
        {"as one", say("Counted as one")},
        {"grade policy", say("Version of the rules that grade evidence")},
        {"longest wait", say("Longest wait")},
        {"draws", say("Redrawn networks")},
        {"hidden ties", say("Share of ties taken as unrecorded")},
        {"guess", say("Way of guessing")},
        {"start", say("Start")},
        {"end", say("End")},
        {"from entity", say("From whom or what")},
        {"size", say("How many targets")},
        {"every stage", say("One at every stage")},
        {"places", say("Places may be targets")},
        {"capacity", say("What the forces can do")},
        {"forces", say("Forces")},
        {"spared", say("Spared")},
        {"not alerted", say("Not to be alerted")}};
    return all;
}

} // namespace

Message parameter_label(const std::string& name) {
    const auto found = labels().find(name);
    return found == labels().end() ? Message{name, {}} : found->second;
}

Message parameter_value(const std::string& value) {
    if (value == "yes") return say("yes");
    if (value == "no") return say("no");
    return say("%1", {value});
}

} // namespace headwater
