// SPDX-License-Identifier: Apache-2.0
#include "core/desk/inquiry.h"

#include <nlohmann/json.hpp>

namespace headwater {

namespace {

using Json = nlohmann::ordered_json;

Json json_of_ids(const std::vector<EntityId>& ids) {
    Json list = Json::array();
    for (const EntityId id : ids)
        list.push_back(text_of(id));
    return list;
}

std::vector<EntityId> ids_of(const Json& list) {
    std::vector<EntityId> ids;
    for (const Json& text : list)
        ids.push_back({parse_id(text.get<std::string>()).value_or(0)});
    return ids;
}

Json json_of_lists(const std::vector<std::vector<EntityId>>& lists) {
    Json all = Json::array();
    for (const auto& list : lists)
        all.push_back(json_of_ids(list));
    return all;
}

Filter filter_of(const Json& json) {
    Filter filter;
    json.at("entity_kinds").get_to(filter.entity_kinds);
    json.at("link_kinds").get_to(filter.link_kinds);
    json.at("from").get_to(filter.from);
    json.at("to").get_to(filter.to);
    json.at("min_confidence").get_to(filter.min_confidence);
    json.at("isolates").get_to(filter.include_isolates);
    json.at("fold_belongings").get_to(filter.fold_belongings);
    json.at("actors_only").get_to(filter.actors_only);
    json.at("min_worth").get_to(filter.min_worth);
    json.at("with_services").get_to(filter.with_services);
    json.at("with_kin").get_to(filter.with_kin);
    filter.steps = json.value("steps", filter.steps);
    if (json.contains("around")) filter.around = ids_of(json.at("around"));
    if (json.contains("as_one"))
        for (const Json& list : json.at("as_one"))
            filter.as_one.push_back(ids_of(list));
    return filter;
}

} // namespace

std::string json_of(const Inquiry& inquiry) {
    const Filter& filter = inquiry.filter;
    Json as_one = Json::array();
    for (const auto& ids : filter.as_one)
        as_one.push_back(json_of_ids(ids));
    return Json{{"analysis", inquiry.analysis},
                {"entity_kinds", filter.entity_kinds},
                {"link_kinds", filter.link_kinds},
                {"from", filter.from},
                {"to", filter.to},
                {"min_confidence", filter.min_confidence},
                {"isolates", filter.include_isolates},
                {"fold_belongings", filter.fold_belongings},
                {"actors_only", filter.actors_only},
                {"min_worth", filter.min_worth},
                {"with_services", filter.with_services},
                {"with_kin", filter.with_kin},
                {"around", json_of_ids(filter.around)},
                {"steps", filter.steps},
                {"as_one", json_of_lists(filter.as_one)},
                {"directed", inquiry.options.directed},
                {"weighted", inquiry.options.weighted},
                {"seed", inquiry.options.seed},
                {"chosen", json_of_ids(inquiry.chosen)},
                {"others", json_of_ids(inquiry.others)},
                {"size", inquiry.size},
                {"most_steps", inquiry.most_steps},
                {"longest_wait", inquiry.options.longest_wait},
                {"layers", inquiry.layers},
                {"draws", inquiry.doubt.draws},
                {"hidden", inquiry.doubt.hidden},
                {"what_ifs", inquiry.doubt.what_ifs}}
        .dump();
}

Result<Inquiry> parse_inquiry(std::string_view json) {
    try {
        const Json object = Json::parse(json);
        Inquiry inquiry;
        object.at("analysis").get_to(inquiry.analysis);
        inquiry.filter = filter_of(object);
        object.at("directed").get_to(inquiry.options.directed);
        object.at("weighted").get_to(inquiry.options.weighted);
        object.at("seed").get_to(inquiry.options.seed);
        inquiry.chosen = ids_of(object.at("chosen"));
        inquiry.others = ids_of(object.at("others"));
        object.at("size").get_to(inquiry.size);
        object.at("most_steps").get_to(inquiry.most_steps);
        object.at("longest_wait").get_to(inquiry.options.longest_wait);
        inquiry.layers = object.value("layers", inquiry.layers);
        object.at("draws").get_to(inquiry.doubt.draws);
        inquiry.doubt.hidden = object.value("hidden", inquiry.doubt.hidden);
        inquiry.doubt.what_ifs = object.value("what_ifs", inquiry.doubt.what_ifs);
        return inquiry;
    } catch (const Json::exception&) {
        return fail("It is not written down how this was asked, so it cannot be asked again.");
    }
}

} // namespace headwater
