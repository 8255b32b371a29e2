// SPDX-License-Identifier: Apache-2.0
// Guesses the import specification of a table from its first rows: shape, columns, kinds.
#include <algorithm>
#include <optional>
#include <utility>

#include "core/base/text.h"
#include "core/exchange/chosen_rows.h"
#include "core/exchange/guess.h"
#include "core/exchange/own_layout.h"
#include "core/exchange/relations.h"
#include "core/exchange/row_taker.h"
#include "core/exchange/spec_draft.h"
#include "core/exchange/table_import.h"

namespace headwater {

namespace {

using Shape = ImportSpec::Shape;

// -- without a header: by what the cells look like

bool looks_like_edges(const SpecDraft& draft, std::size_t width) {
    const auto both = [&](bool (*passes)(std::string_view)) {
        return draft.share(0, passes) > 0.9 && draft.share(1, passes) > 0.9;
    };
    return width >= 2 && (width <= 3 || both(is_number_like) || both(is_phone_like));
}

void draft_by_cells(SpecDraft& draft) {
    const std::size_t width = draft.sample[0].size();
    if (!looks_like_edges(draft, width)) {
        draft.spec.shape = Shape::entities;
        draft.use("label", 0);
        return;
    }
    draft.use("from", 0);
    draft.use("to", 1);
    for (std::size_t column = 2; column < width; ++column) {
        const bool dates = draft.share(column, is_date_like) > 0.9;
        const bool numbers = draft.share(column, is_number_like) > 0.9;
        if (dates && !draft.has("time"))
            draft.use("time", column);
        else if (numbers && !draft.has("weight"))
            draft.use("weight", column);
    }
    if (draft.share(0, is_phone_like) > 0.9 && draft.share(1, is_phone_like) > 0.9) {
        draft.name_link("call");
        draft.name_entities("phone");
    }
    draft.settle_cells();
}

// -- edges

struct Trade {
    std::string_view words; ///< in the headers
    std::string_view link_kind, entity_kind;
};
// The first that fits wins.
constexpr Trade trades[] = {
    {"caller|callee|calling|called|dialled|goi|goi di|goi den|cell|tower|duration|thoi luong|imei|"
     "tram",
     "call", "phone"},
    {"sms|tin nhan", "message", "phone"},
    {"account|iban|payee|payer|beneficiary|remitter|tai khoan|so tien|currency", "transfer",
     "account"},
    {"consignment|shipment|consignor|consignee|shipper|lo hang", "shipment", "person"},
    {"relative|kinship", "family", "person"},
    {"with|observer|subject", "meeting", "person"}};

void name_edges(SpecDraft& draft) {
    for (const Trade& trade : trades)
        if (mentions(draft.spec.headers, trade.words)) {
            draft.name_link(trade.link_kind);
            return draft.name_entities(trade.entity_kind);
        }
}

/// Ends that are not what such links usually tie: people in a call list, phones in an edge list.
void name_ends(SpecDraft& draft) {
    const std::size_t from = draft.column_of("from");
    const bool numbers = draft.share(from, is_number_like) > 0.5;
    const bool phones = draft.share(from, is_phone_like) > 0.9;
    if (draft.spec.entity_kind == "phone" && !numbers && !phones)
        draft.name_entities("person");
    else if (draft.spec.entity_kind == "person" && phones)
        draft.name_entities("phone");
    draft.name_entities(kind_named_by(draft.spec.headers[from]));
}

/// A column called "type" is the kind of link only where it names kinds of link.
void check_link_kinds(SpecDraft& draft) {
    if (!draft.has("kind")) return;
    const std::size_t column = draft.column_of("kind");
    const bool kinds = draft.all_of(
        column, [&](std::string_view cell) { return link_kind_called(draft.schema, cell); });
    if (kinds) return;
    draft.spec.columns.erase("kind");
    const bool directions = draft.all_of(column, [](std::string_view cell) {
        return cell == "Directed" || cell == "Undirected"; // as Gephi writes it
    });
    if (directions) draft.use("directed", column);
}

/// A column of directions counts where it tells of what came in.
void check_way(SpecDraft& draft) {
    if (draft.has("way") && draft.share(draft.column_of("way"), says_incoming) == 0)
        draft.spec.columns.erase("way");
}

void draft_edges(SpecDraft& draft, const Meanings& meanings) {
    draft.use(meanings);
    check_link_kinds(draft);
    check_way(draft);
    name_edges(draft);
    name_ends(draft);
    draft.settle_cells();
}

// -- two columns that name kinds: person and firm, vehicle and place

struct KindPair {
    std::size_t from = 0, to = 0; ///< columns
    const EntityKind* from_kind = nullptr;
    const EntityKind* to_kind = nullptr;
    std::string link_kind;
};

std::optional<KindPair> pair_of_kinds(const SpecDraft& draft) {
    std::vector<std::pair<std::size_t, const EntityKind*>> found;
    for (std::size_t i = 0; i < draft.spec.headers.size(); ++i)
        if (const auto* kind = draft.schema.entity_kind(kind_named_by(draft.spec.headers[i])))
            found.emplace_back(i, kind);
    if (found.size() != 2 || found[0].second == found[1].second || found[0].first != 0 ||
        found[0].second->property(found[1].second->name))
        return std::nullopt;
    // A list of one of them: it has a name, or names still other things.
    for (const auto& [field, column] : meanings_of_entities(draft.spec.headers))
        if (field == "label" || field == "alias" ||
            (draft.schema.entity_kind(field) && column != found[0].first &&
             column != found[1].first))
            return std::nullopt;
    const Relation relation = relation_between(*found[0].second, *found[1].second);
    if (!relation.from_row) std::swap(found[0], found[1]);
    return KindPair{found[0].first, found[1].first, found[0].second, found[1].second,
                    relation.link_kind};
}

/// Columns that are called like a property of an end, and nothing else yet.
void give_properties(SpecDraft& draft, const std::string& end, const EntityKind& kind) {
    for (std::size_t i = 0; i < draft.spec.headers.size(); ++i) {
        if (draft.is_used(i)) continue;
        const std::string header = fold(draft.spec.headers[i]);
        for (const PropertyKind& property : kind.properties)
            if (fold(property.name) == header || fold(property.label) == header)
                draft.use(end + property.name, i);
    }
}

void draft_pair(SpecDraft& draft, const KindPair& pair, Meanings meanings) {
    std::erase_if(meanings, [&](const auto& meaning) {
        return meaning.second == pair.from || meaning.second == pair.to ||
               meaning.first == "kind" || meaning.first == "id" || meaning.first == "way";
    });
    draft.use(meanings);
    draft.use("from", pair.from);
    draft.use("to", pair.to);
    give_properties(draft, "to.", *pair.to_kind);
    give_properties(draft, "from.", *pair.from_kind);
    draft.spec.entity_kind = pair.from_kind->name;
    draft.spec.to_kind = pair.to_kind->name;
    const bool moves = pair.from_kind->name == "vehicle" || pair.from_kind->name == "vessel";
    if (pair.link_kind == "located_at" && moves && draft.has("time"))
        draft.name_link("crossed");
    else if (pair.link_kind == "member_of" && draft.has("label"))
        draft.name_link("works_for");
    else
        draft.name_link(pair.link_kind);
    draft.settle_cells();
}

// -- entities

struct RowName {
    std::size_t column = 0;
    std::string_view kind = "person";
};

/// The column that names the rows, and with it their kind.
RowName name_of_rows(const SpecDraft& draft, const Meanings& meanings) {
    const auto& headers = draft.spec.headers;
    for (std::size_t i = 0; i < headers.size(); ++i)
        if (kind_named_by(headers[i]) == "seizure") return {i, "seizure"};
    if (const auto label = meanings.find("label"); label != meanings.end())
        return {label->second, "person"};
    for (std::size_t i = 0; i < headers.size(); ++i)
        if (const auto kind = kind_named_by(headers[i]); draft.schema.entity_kind(kind))
            return {i, kind};
    return {};
}

void draft_entities(SpecDraft& draft, Meanings meanings) {
    draft.spec.shape = Shape::entities;
    const RowName name = name_of_rows(draft, meanings);
    draft.name_entities(name.kind);
    std::erase_if(meanings, [&](const auto& meaning) { return meaning.second == name.column; });
    draft.use(meanings);
    draft.use("label", name.column);
    const auto* kind = draft.schema.entity_kind(draft.spec.entity_kind);
    if (draft.has("amount") && kind && kind->property("quantity")) {
        draft.use("quantity", draft.column_of("amount"));
        draft.spec.columns.erase("amount");
    }
    const auto names_kind = [&](std::string_view cell) {
        return entity_kind_called(draft.schema, cell);
    };
    if (draft.has("kind") && !draft.all_of(draft.column_of("kind"), names_kind))
        draft.spec.columns.erase("kind");
    draft.settle_cells();
}

void draft_by_header(SpecDraft& draft) {
    draft.spec.headers = draft.sample[0];
    if (const auto own = own_layout(draft.spec.headers)) {
        draft.spec.shape = own->shape;
        draft.spec.columns = own->columns;
        return;
    }
    const Meanings edges = meanings_of_edges(draft.spec.headers);
    const bool ties = edges.contains("from") && (edges.contains("to") || edges.contains("with"));
    if (ties) return draft_edges(draft, edges);
    if (const auto pair = pair_of_kinds(draft)) return draft_pair(draft, *pair, edges);
    draft_entities(draft, meanings_of_entities(draft.spec.headers));
}

} // namespace

ImportSpec recognise_sample(ImportSpec spec, const Sample& sample, const Schema& schema) {
    if (const auto matrix = guess_matrix(sample)) {
        spec.shape = Shape::matrix;
        spec.headers = sample[0];
        spec.directed = matrix->directed;
        return spec;
    }
    spec.has_header = guess_has_header(sample);
    SpecDraft draft{std::move(spec), sample, schema, 0};
    draft.first = draft.spec.has_header ? 1 : 0;
    if (draft.spec.has_header)
        draft_by_header(draft);
    else
        draft_by_cells(draft);
    return std::move(draft.spec);
}

} // namespace headwater
