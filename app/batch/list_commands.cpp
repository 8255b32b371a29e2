// SPDX-License-Identifier: Apache-2.0
// list and find: what is in the case.
#include <array>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/command.h"
#include "core/desk/kept_finding.h"

namespace headwater::batch {

namespace {

Json properties_json(const std::vector<Property>& properties) {
    Json list = Json::array();
    for (const Property& property : properties)
        list.push_back({{"name", property.name}, {"value", property.value}});
    return list;
}

void add_entity(Answer& answer, const Entity& entity) {
    answer.items.push_back({{"id", text_of(entity.id)},
                            {"kind", entity.kind},
                            {"label", entity.label},
                            {"properties", properties_json(entity.properties)}});
    answer.table.rows.push_back({text_of(entity.id), entity.kind, entity.label});
}

const char* name_of(Hit::By by) {
    switch (by) {
    case Hit::By::label: return "label";
    case Hit::By::words: return "words";
    case Hit::By::quotation: return "quotation";
    case Hit::By::spelling: return "spelling";
    case Hit::By::condition: return "condition";
    }
    return "label";
}

void add_hit(Answer& answer, const Case& the_case, const Hit& hit) {
    const auto entity = the_case.entity(hit.entity);
    if (!entity) return;
    add_entity(answer, *entity);
    answer.items.back()["found_by"] = name_of(hit.by);
    answer.items.back()["passage"] = hit.passage;
    answer.table.rows.back().insert(answer.table.rows.back().end(),
                                    {name_of(hit.by), hit.passage});
}

Result<void> list_entities(const Case& the_case, Answer& answer) {
    answer.table.header = {"id", "kind", "label"};
    return the_case.each_entity([&](const Entity& entity) {
        add_entity(answer, entity);
        return true;
    });
}

Result<void> list_links(const Case& the_case, Answer& answer) {
    answer.table.header = {"id", "kind", "from", "to", "directed", "strength", "label"};
    return the_case.each_link([&](const Link& link) {
        answer.items.push_back({{"id", text_of(link.id)},
                                {"kind", link.kind},
                                {"from", text_of(link.from)},
                                {"to", text_of(link.to)},
                                {"directed", link.directed},
                                {"strength", name_of(link.strength)},
                                {"label", link.label},
                                {"properties", properties_json(link.properties)}});
        answer.table.rows.push_back({text_of(link.id), link.kind, text_of(link.from),
                                     text_of(link.to), link.directed ? "yes" : "no",
                                     name_of(link.strength), link.label});
        return true;
    });
}

Result<void> list_sources(const Case& the_case, Answer& answer) {
    answer.table.header = {"id", "title", "kind", "grade", "reference", "sha-256"};
    for (const Source& source : the_case.sources()) {
        answer.items.push_back({{"id", text_of(source.id)},
                                {"title", source.title},
                                {"kind", source.kind},
                                {"grade", source.grade},
                                {"system", name_of(source.system)},
                                {"reference", source.reference},
                                {"agency", source.agency},
                                {"received", source.received},
                                {"digest", source.digest}});
        answer.table.rows.push_back({text_of(source.id), source.title, source.kind, source.grade,
                                     source.reference, source.digest});
    }
    return {};
}

Result<void> list_evidence(const Case& the_case, Answer& answer) {
    answer.table.header = {"id",     "subject",  "source", "place", "happened",
                           "weight", "duration", "amount", "grade", "quotation"};
    return the_case.each_evidence([&](const Evidence& e) {
        answer.items.push_back({{"id", text_of(e.id)},
                                {"subject", id_text(e.subject)},
                                {"source", text_of(e.source)},
                                {"place", e.place},
                                {"happened", e.happened},
                                {"weight", e.weight},
                                {"duration", e.duration},
                                {"amount", e.amount},
                                {"unit", e.unit},
                                {"grade", e.grade},
                                {"quotation", e.quotation},
                                {"learnt", e.learnt},
                                {"property", e.property},
                                {"warrant", e.warrant},
                                {"recorded_by", e.recorded_by},
                                {"refuted", e.refuted},
                                {"refuted_why", e.refuted_why}});
        answer.table.rows.push_back({text_of(e.id), id_text(e.subject), text_of(e.source), e.place,
                                     e.happened, shown(e.weight), shown(e.duration),
                                     shown(e.amount), e.grade, e.quotation});
        return true;
    });
}

Result<void> list_findings(const Case& the_case, Answer& answer) {
    answer.table.header = {"number", "id", "title", "step", "of"};
    for (const KeptHead& head : kept_heads(the_case)) {
        const auto number = answer.items.size() + 1;
        answer.items.push_back({{"id", head.number},
                                {"number", number},
                                {"title", head.title},
                                {"revision", head.revision},
                                {"of", head.when}});
        answer.table.rows.push_back({std::to_string(number), id_text(head.number), head.title,
                                     std::to_string(head.revision), head.when});
    }
    return {};
}

Result<void> list_charts(const Case& the_case, Answer& answer) {
    answer.table.header = {"id", "title", "layout", "items"};
    for (const Chart& chart : the_case.charts()) {
        answer.items.push_back({{"id", text_of(chart.id)},
                                {"title", chart.title},
                                {"layout", chart.layout},
                                {"items", chart.placements.size()}});
        answer.table.rows.push_back({text_of(chart.id), chart.title, chart.layout,
                                     std::to_string(chart.placements.size())});
    }
    return {};
}

Result<void> list_calls(const Case& the_case, Answer& answer) {
    answer.table.header = {"source", "title", "calls", "columns"};
    TRY(const auto files, the_case.call_batches());
    for (const CallBatch& file : files) {
        const auto source = the_case.source(file.source);
        const std::string title = source ? source->title : std::string();
        std::string columns;
        for (const std::string& column : file.columns)
            columns += (columns.empty() ? "" : ", ") + column;
        answer.items.push_back({{"source", text_of(file.source)},
                                {"title", title},
                                {"calls", file.calls},
                                {"columns", file.columns}});
        answer.table.rows.push_back(
            {text_of(file.source), title, std::to_string(file.calls), columns});
    }
    return {};
}

Result<void> list_imports(const Case& the_case, Answer& answer) {
    answer.table.header = {"step", "file", "rows", "created", "merged", "rejected", "skipped"};
    TRY(const auto accounts, the_case.import_accounts());
    for (const ImportAccount& a : accounts) {
        answer.items.push_back({{"step", a.step},
                                {"file", a.file},
                                {"digest", a.digest},
                                {"rows_read", a.rows_read},
                                {"created", a.created},
                                {"merged", a.merged},
                                {"rejected", a.rejected},
                                {"skipped", a.skipped},
                                {"specification", Json::parse(a.specification, nullptr, false)}});
        answer.table.rows.push_back({std::to_string(a.step), a.file, std::to_string(a.rows_read),
                                     std::to_string(a.created), std::to_string(a.merged),
                                     std::to_string(a.rejected), std::to_string(a.skipped)});
    }
    return {};
}

struct ListRow {
    const char* name;
    Result<void> (*list)(const Case&, Answer&);
};

constexpr std::array lists{
    ListRow{"entities", list_entities}, ListRow{"links", list_links},
    ListRow{"sources", list_sources},   ListRow{"evidence", list_evidence},
    ListRow{"findings", list_findings}, ListRow{"charts", list_charts},
    ListRow{"calls", list_calls},       ListRow{"imports", list_imports},
};

} // namespace

Action declare_list(CLI::App& line) {
    const auto file = std::make_shared<std::string>();
    const auto what = std::make_shared<std::string>();
    std::set<std::string> names;
    for (const ListRow& row : lists) names.insert(row.name);
    line.add_option("CASE", *file, "The case file")->required();
    line.add_option("WHAT", *what, "What to list")->required()->check(CLI::IsMember(names));
    return [file, what](Session& session) -> Result<Answer> {
        TRY(const Case the_case, session.open(*file, Case::Access::read_only));
        Answer answer = answer_about(the_case);
        answer.parameters["what"] = *what;
        for (const ListRow& row : lists)
            if (*what == row.name) TRY_VOID(row.list(the_case, answer));
        return answer;
    };
}

Action declare_find(CLI::App& line) {
    const auto file = std::make_shared<std::string>();
    const auto words = std::make_shared<std::vector<std::string>>();
    const auto top = std::make_shared<std::size_t>(20);
    line.add_option("CASE", *file, "The case file")->required();
    line.add_option("WORDS", *words,
                    "Words of a name, a phone, a property, a quotation; conditions like "
                    "kind:person after:2023-05 before:2024 source:\"Operator 1\" grade:B2")
        ->required();
    line.add_option("--top", *top, "How many at the most");
    return [file, words, top](Session& session) -> Result<Answer> {
        TRY(const Case the_case, session.open(*file, Case::Access::read_only));
        Answer answer = answer_about(the_case);
        std::string all;
        for (const std::string& word : *words) all += (all.empty() ? "" : " ") + word;
        answer.parameters = {{"words", all}, {"top", *top}};
        answer.table.header = {"id", "kind", "label", "found by", "passage"};
        const Query query = parse_query(all);
        for (const Message& note : query.notes) session.tell(note.in_english());
        TRY(const auto found, the_case.search(query, *top, Looking::to_the_end));
        for (const Message& note : found.notes) session.tell(note.in_english());
        for (const Hit& hit : found.hits) add_hit(answer, the_case, hit);
        if (answer.items.empty())
            answer.footnotes.push_back("Nothing found for \"" + all + "\".");
        return answer;
    };
}

} // namespace headwater::batch
