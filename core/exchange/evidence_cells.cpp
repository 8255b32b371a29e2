// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/evidence_cells.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/exchange/cell.h"

namespace headwater {

namespace {

constexpr std::array<std::string_view, 19> fields{
    "time",    "clock",     "end",      "duration", "weight",     "amount",      "unit",
    "grade",   "quotation", "place",    "id",       "in_source",  "recorded_by", "learnt",
    "warrant", "source",    "property", "refuted",  "refuted_why"};

constexpr std::string_view prefix = "evidence.";

/// Whether that cell writes numbers with a decimal comma.
bool is_comma(const ImportSpec& spec, const TableRow& row, std::size_t place) {
    return spec.decimal_comma && !row.is_number(place);
}

} // namespace

double duration_unit(std::string_view header) {
    const std::string words = fmt::format(" {} ", fold(header));
    for (const char* word : {" min ", " mins ", " minutes ", " phut "})
        if (words.find(word) != std::string::npos) return 60;
    for (const char* word : {" h ", " hours ", " gio "})
        if (words.find(word) != std::string::npos) return 3600;
    return 1;
}

Message no_duration(std::string_view text) {
    return say("\"%1\" is no duration and was left out.", {std::string(text)});
}

bool EvidenceCells::is_field(std::string_view name) {
    if (name.starts_with(prefix)) name.remove_prefix(prefix.size());
    return std::find(fields.begin(), fields.end(), name) != fields.end();
}

EvidenceCells::EvidenceCells(const ImportSpec& spec, const Columns& columns, GradingSystem system,
                             const std::set<std::string>& elsewhere)
    : m_spec(spec), m_columns(columns), m_system(system) {
    const auto place_of = [&](const std::string& field) {
        const auto sure = columns.place(std::string(prefix).append(field));
        return sure || elsewhere.contains(field) ? sure : columns.place(field);
    };
    m_time = place_of("time");
    m_clock = place_of("clock");
    m_end = place_of("end");
    m_duration = place_of("duration");
    m_weight = place_of("weight");
    m_amount = place_of("amount");
    m_unit = place_of("unit");
    m_grade = place_of("grade");
    m_quotation = place_of("quotation");
    m_location = place_of("place");
    m_id = place_of("id");
    m_in_source = place_of("in_source");
    m_recorded_by = place_of("recorded_by");
    m_learnt = place_of("learnt");
    m_warrant = place_of("warrant");
    m_source = place_of("source");
    m_property = place_of("property");
    m_refuted = place_of("refuted");
    m_refuted_why = place_of("refuted_why");
    m_is_own = columns.place("evidence.weight").has_value();
    if (m_duration) m_duration_unit = duration_unit(columns.name_of(*m_duration));
}

EvidenceCells::Reading EvidenceCells::read(const TableRow& row, Evidence& evidence, Batch& batch,
                                           Ledger& ledger) const {
    if (const Reading weight = read_weight(row, evidence, ledger); weight != Reading::fine)
        return weight;
    if (!read_time(row, evidence, ledger) || !read_amount(row, evidence, ledger))
        return Reading::rejected;
    read_duration(row, evidence, ledger);
    read_end(row, evidence, ledger);
    read_grade(row, evidence, ledger);
    read_words(row, evidence);
    read_origin(row, evidence, batch, ledger);
    return Reading::fine;
}

std::string_view EvidenceCells::cell(const TableRow& row, Place place) const {
    return place ? row.cell(*place) : std::string_view();
}

EvidenceCells::Reading EvidenceCells::read_weight(const TableRow& row, Evidence& evidence,
                                                  Ledger& ledger) const {
    const auto text = cell(row, m_weight);
    if (text.empty()) return Reading::fine;
    const auto weight = parse_number(text, is_comma(m_spec, row, *m_weight));
    if (weight && *weight == 0 && !m_is_own) {
        ledger.book_skipped();
        return Reading::no_tie;
    }
    if (weight && *weight >= 0) {
        evidence.weight = *weight;
        return Reading::fine;
    }
    const std::string column = m_columns.name_of(*m_weight);
    if (weight)
        ledger.book_rejected(row, column,
                             say("\"%1\" is negative, and a tie cannot weigh less than "
                                 "nothing.",
                                 {std::string(text)}));
    else
        ledger.book_rejected(row, column, say("\"%1\" is no number.", {std::string(text)}));
    return Reading::rejected;
}

bool EvidenceCells::read_time(const TableRow& row, Evidence& evidence, Ledger& ledger) const {
    const auto date = cell(row, m_time);
    const auto clock = cell(row, m_clock);
    if (date.empty()) return true;
    auto moment = parse_moment(
        clock.empty() ? std::string(date) : fmt::format("{} {}", date, clock), m_spec.date_order);
    if (!moment) {
        ledger.book_rejected(row, m_columns.name_of(*m_time), moment.error().message);
        return false;
    }
    evidence.happened = std::move(moment->text);
    return true;
}

void EvidenceCells::read_end(const TableRow& row, Evidence& evidence, Ledger& ledger) const {
    const auto text = cell(row, m_end);
    if (text.empty()) return;
    const auto end = parse_moment(text, m_spec.date_order);
    const auto span = end ? parse_moment(evidence.happened + "/" + end->text)
                          : Result<Moment>(tl::unexpected(end.error()));
    if (!span) {
        ledger.warn(row.number, m_columns.name_of(*m_end), span.error().message);
        return;
    }
    const auto start = parse_moment(evidence.happened);
    if (!m_duration && start && start->text.size() > 10 && end->text.size() > 10)
        evidence.duration = static_cast<double>(end->first - start->first);
    evidence.happened = span->text;
}

void EvidenceCells::read_duration(const TableRow& row, Evidence& evidence, Ledger& ledger) const {
    const auto text = cell(row, m_duration);
    if (text.empty()) return;
    if (const auto seconds =
            parse_duration(text, is_comma(m_spec, row, *m_duration), m_duration_unit))
        evidence.duration = *seconds;
    else
        ledger.warn(row.number, m_columns.name_of(*m_duration), no_duration(text));
}

bool EvidenceCells::read_amount(const TableRow& row, Evidence& evidence, Ledger& ledger) const {
    evidence.unit = cell(row, m_unit);
    const auto text = cell(row, m_amount);
    if (text.empty()) return true;
    const auto quantity = parse_quantity(text, is_comma(m_spec, row, *m_amount));
    if (!quantity) {
        ledger.book_rejected(row, m_columns.name_of(*m_amount),
                             say("\"%1\" is no amount.", {std::string(text)}));
        return false;
    }
    evidence.amount = quantity->amount;
    if (evidence.unit.empty()) evidence.unit = quantity->unit;
    return true;
}

void EvidenceCells::read_grade(const TableRow& row, Evidence& evidence, Ledger& ledger) const {
    const auto text = cell(row, m_grade);
    if (text.empty()) return;
    if (auto grade = parse_grade(text, m_system))
        evidence.grade = std::move(*grade);
    else
        ledger.warn(row.number, m_columns.name_of(*m_grade),
                    say("\"%1\" is no grade of the system %2; the source's grade holds.",
                        {std::string(text), std::string(name_of(m_system))}));
}

/// The quotation; where it happened, and a time of day without its date, under their headers.
void EvidenceCells::read_words(const TableRow& row, Evidence& evidence) const {
    evidence.quotation = cell(row, m_quotation);
    quote(row, m_location, evidence);
    if (evidence.happened.empty()) quote(row, m_clock, evidence);
}

void EvidenceCells::quote(const TableRow& row, Place place, Evidence& evidence) const {
    const auto text = cell(row, place);
    if (text.empty()) return;
    if (!evidence.quotation.empty()) evidence.quotation += "; ";
    evidence.quotation.append(m_columns.name_of(*place)).append(": ").append(text);
}

void EvidenceCells::read_origin(const TableRow& row, Evidence& evidence, Batch& batch,
                                Ledger& ledger) const {
    if (const auto id = cell(row, m_id); !id.empty()) evidence.place.append(", ").append(id);
    if (const auto place = cell(row, m_in_source); !place.empty()) evidence.place = place;
    evidence.recorded_by = cell(row, m_recorded_by);
    evidence.warrant = cell(row, m_warrant);
    evidence.property = cell(row, m_property);
    if (const auto title = cell(row, m_source); !title.empty())
        evidence.source = batch.source_titled(title);
    if (const auto flag = parse_flag(cell(row, m_refuted))) evidence.refuted = *flag;
    evidence.refuted_why = cell(row, m_refuted_why);
    const auto learnt = cell(row, m_learnt);
    if (learnt.empty()) return;
    if (auto moment = parse_moment(learnt, m_spec.date_order))
        evidence.learnt = std::move(moment->text);
    else
        ledger.warn(row.number, m_columns.name_of(*m_learnt), moment.error().message);
}

} // namespace headwater
