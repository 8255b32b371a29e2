// SPDX-License-Identifier: Apache-2.0
#include "core/desk/dossiers.h"

#include <set>

#include "core/analysis/leaders.h"
#include "core/base/whole_file.h"
#include "core/desk/dossier_odt.h"
#include "core/desk/findings.h"
#include "core/desk/inquiry.h"
#include "core/desk/networks.h"
#include "core/desk/sample_case.h"
#include "core/exchange/xml_parser.h"
#include "core/exchange/zip_archive.h"
#include "core/picture/dossier_html.h"
#include "core/picture/dossier_pages.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// The sample case is made once: its import takes a second.
const Case& sample() {
    static const Folder scratch;
    static const Case the_case = [] {
        Task task;
        auto made = make_sample_case(scratch / "sample.hwcase", fixed_station(), task);
        REQUIRE(made);
        return *std::move(made);
    }();
    return the_case;
}

DossierWish wish_for(const DossierRow& row, const Case& the_case) {
    DossierWish wish;
    wish.draws = 20;
    if (row.about == DossierAbout::entity) wish.entity = the_case.find("Núi Sương").front().id;
    if (row.about == DossierAbout::period) {
        wish.from = "2024-03-01";
        wish.to = "2024-03-31";
    }
    if (row.about == DossierAbout::finding) wish.finding = the_case.findings().front().first;
    return wish;
}

Dossier made(const char* name, const Case& the_case) {
    Task task;
    const DossierRow* row = find_dossier(name);
    REQUIRE(row != nullptr);
    auto dossier = row->make(the_case, wish_for(*row, the_case), task);
    if (!dossier) FAIL(dossier.error().message.in_english());
    return std::move(*dossier);
}

std::string all_words(const Dossier& dossier) {
    return html_of(dossier);
}

/// The row of any table that begins with these words; empty: there is none.
std::vector<std::string> row_beginning(const Dossier& dossier, const std::string& first) {
    for (const DossierBlock& block : dossier.blocks)
        if (const auto* table = std::get_if<DossierTable>(&block))
            for (const auto& row : table->rows)
                if (row.front() == first) return row;
    return {};
}

/// Heron was arrested and is tied to Teal and to a seizure, by one source; all of that is refuted,
/// and of Teal only what somebody said first.
struct Refuted {
    Folder scratch;
    Case the_case;
    EntityId heron, teal;

    Refuted() : the_case(made(scratch)) {
        REQUIRE(the_case.apply({"Fill", [this](Edits& edits) { return fill(edits); }, ""}));
    }

    static Case made(const Folder& scratch) {
        auto fresh = Case::create(scratch / "refuted.hwcase", "Refuted", fixed_station());
        REQUIRE(fresh);
        return *std::move(fresh);
    }

    Result<void> fill(Edits& edits) {
        Source source;
        source.title = "Informant Snipe";
        TRY(const SourceId snipe, edits.add(source));
        source.title = "Arrest book";
        TRY(const SourceId book, edits.add(source));
        const std::vector<Property> status{{"status", "arrested"}};
        TRY(heron, edits.add(Entity{{}, "person", "Heron", status}));
        TRY(teal, edits.add(Entity{{}, "person", "Teal", status}));
        TRY(const EntityId seizure,
            edits.add(Entity{{}, "seizure", "S-9", {{"date", "2024-03-24"}}}));
        const auto say_of = [&](std::int64_t subject, SourceId from, bool refuted) -> Result<void> {
            Evidence item;
            item.subject = subject;
            item.source = from;
            item.happened = refuted ? "2024-03-02" : "2024-03-05";
            item.refuted = refuted;
            TRY_VOID(edits.add(item));
            return {};
        };
        TRY(const LinkId call,
            edits.add(Link{{}, "call", heron, teal, false, Strength::confirmed, "", {}}));
        TRY(const LinkId meeting,
            edits.add(Link{{}, "meeting", heron, teal, false, Strength::confirmed, "", {}}));
        TRY(const LinkId taken,
            edits.add(Link{{}, "seized_in", heron, seizure, false, Strength::confirmed, "", {}}));
        for (const std::int64_t record :
             {heron.value, teal.value, seizure.value, call.value, meeting.value, taken.value})
            TRY_VOID(say_of(record, snipe, true));
        for (const std::int64_t record : {teal.value, meeting.value})
            TRY_VOID(say_of(record, book, false));
        return {};
    }
};

/// Counts what would spoil a text of tables.
class OdtPart : public XmlVisitor {
public:
    std::size_t tables = 0, odd_rows = 0;
    double widest = 0;

    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "table") ++tables, m_columns = 0;
        if (name == "table-column") ++m_columns;
        if (name == "table-row") m_cells = 0;
        if (name == "table-cell") ++m_cells;
        if (name == "table-properties")
            widest = std::max(widest, std::stod(std::string(attributes["width"])));
    }
    void end(std::string_view name) override {
        if (name == "table-row" && m_cells != m_columns) ++odd_rows;
    }

private:
    std::size_t m_columns = 0, m_cells = 0;
};

/// Names the headings, the statements and the cells that cite a source that the list lacks.
void check_sources(const Dossier& dossier) {
    std::set<std::size_t> cited;
    for (const DossierBlock& block : dossier.blocks)
        if (const auto* text = std::get_if<DossierText>(&block))
            cited.insert(text->sources.begin(), text->sources.end());
    for (const std::size_t number : cited)
        CHECK((number >= 1 && number <= dossier.sources.size()));
    for (const DossierBlock& block : dossier.blocks)
        if (const auto* table = std::get_if<DossierTable>(&block))
            for (const auto& row : table->rows)
                CHECK(row.size() == table->header.size());
}

} // namespace

TEST_CASE("every dossier of the table is made of the sample case", "[dossiers]") {
    for (const DossierRow& row : dossiers()) {
        if (row.about == DossierAbout::finding) continue;
        INFO(row.name);
        const Dossier dossier = made(row.name, sample());
        CHECK_FALSE(dossier.title.empty());
        CHECK(dossier.head.find("Operation Kingfisher") != std::string::npos);
        CHECK(dossier.marking == "SAMPLE");
        CHECK(dossier.blocks.size() > 2);
        check_sources(dossier);
        const auto pages =
            pages_of(dossier, {595, 842}, style_for(Palette::print), plain_text_size);
        REQUIRE_FALSE(pages.empty());
        for (const Picture& page : pages)
            for (const Mark& mark : page.marks) {
                const Box box = extent_of(mark);
                CHECK((box.left >= 0 && box.right <= 595.5 && box.bottom <= 842.5));
                if (const auto* text = std::get_if<TextMark>(&mark.shape))
                    CHECK(text->text.find("%1") == std::string::npos);
            }
    }
}

TEST_CASE("a person card cites who says what", "[dossiers]") {
    const Dossier card = made("person", sample());
    const std::string words = all_words(card);
    CHECK(card.title == "Núi Sương");
    CHECK(words.find("Night Heron") != std::string::npos);
    CHECK(words.find("Persons list") != std::string::npos);
    CHECK_FALSE(card.sources.empty());
}

TEST_CASE("a ring report ranks with intervals and carries the caveat", "[dossiers]") {
    const Dossier report = made("ring", sample());
    const std::string words = all_words(report);
    CHECK(report.caveat == "Lead for verification, not evidence.");
    for (const char* heading : {"Who runs it?", "For and against", "Who belongs together?",
                                "Key paths", "The course of time", "What is not known"})
        CHECK(words.find(heading) != std::string::npos);
    CHECK(words.find("–") != std::string::npos);
}

TEST_CASE("a briefing counts the seizures of its period alone", "[dossiers]") {
    const std::string words = all_words(made("briefing", sample()));
    CHECK(words.find("S-1") != std::string::npos); // 24 March 2024
    CHECK(words.find("S-2") == std::string::npos); // 12 April
    CHECK(words.find("ketamine") != std::string::npos);
    CHECK(words.find("4.2 kg") != std::string::npos);
    CHECK(words.find("Prey Ksach") != std::string::npos); // taken with it
}

TEST_CASE("a person card says what is refuted, and cites nobody for it", "[dossiers]") {
    const Refuted refuted;
    Task task;
    DossierWish wish;
    wish.entity = refuted.heron;
    const auto card = person_card(refuted.the_case, wish, task);
    REQUIRE(card);
    CHECK(all_words(*card).find("All evidence that speaks of it is refuted.") != std::string::npos);
    const Schema& schema = refuted.the_case.schema();
    const auto status =
        row_beginning(*card, schema.entity_kind("person")->property("status")->label);
    REQUIRE(status.size() == 3);
    CHECK(status[1] == "arrested (refuted)");
    CHECK(status[2].empty());
    const auto call = row_beginning(*card, schema.link_kind("call")->label);
    REQUIRE(call.size() == 6);
    CHECK(call[3] == "refuted");
    CHECK(call[4] == "0");
    CHECK(call[5].empty());
    const auto meeting = row_beginning(*card, schema.link_kind("meeting")->label);
    REQUIRE(meeting.size() == 6);
    CHECK(meeting[3] == "confirmed");
    CHECK(meeting[4] == "1");
    CHECK(meeting[5] == "[1]");
    REQUIRE(card->sources.size() == 2); // the refuted is listed with what speaks against
    CHECK(card->sources[0].find("Arrest book") == 0);
    CHECK(card->sources[1].find("Informant Snipe") == 0);
}

TEST_CASE("a briefing tells of no arrest and no seizure that was refuted", "[dossiers]") {
    const Refuted refuted;
    Task task;
    DossierWish wish;
    wish.from = "2024-03-01";
    wish.to = "2024-03-31";
    const auto briefing = period_briefing(refuted.the_case, wish, task);
    REQUIRE(briefing);
    const std::string words = all_words(*briefing);
    CHECK(words.find("S-9") == std::string::npos);
    CHECK(words.find("1 seizures are refuted and not counted.") != std::string::npos);
    CHECK(words.find("Snipe") == std::string::npos);
    CHECK(words.find("2 Mar") == std::string::npos);
    std::size_t arrests = 0;
    for (const DossierBlock& block : briefing->blocks)
        if (const auto* table = std::get_if<DossierTable>(&block))
            for (const auto& row : table->rows)
                if (row.size() == 4 && row[2] == "arrested") {
                    ++arrests;
                    CHECK(row[1] == "Teal");
                }
    CHECK(arrests == 1);
}

TEST_CASE("a dossier that lacks whom or what it is about says so", "[dossiers]") {
    Task task;
    for (const char* name : {"person", "finding"}) {
        const auto dossier = find_dossier(name)->make(sample(), {}, task);
        CHECK_FALSE(dossier);
    }
    DossierWish backwards;
    backwards.from = "2024-05-01";
    backwards.to = "2024-04-01";
    CHECK_FALSE(period_briefing(sample(), backwards, task));
    CHECK(find_dossier("poem") == nullptr);
}

TEST_CASE("a finding exhibit can be checked: parameters, seed, version, input, evidence",
          "[dossiers]") {
    Ring ring;
    Task task;
    const auto network = network_of(ring.the_case, built_in_schema(), actors_filter(), task);
    REQUIRE(network);
    const auto finding = find_leaders(*network, {}, task);
    REQUIRE(finding);
    REQUIRE(keep(ring.the_case, *finding, *network));
    const Dossier exhibit = made("finding", ring.the_case);
    const std::string words = all_words(exhibit);
    for (const std::string& said :
         {std::string("Seed"), hex(finding->input), finding->version, std::string("Kestrel"),
          std::string("What speaks against it:"), std::string("Refuted or doubtful evidence"),
          std::string("Call records · graded B2")})
        CHECK(words.find(said) != std::string::npos);
    CHECK(exhibit.caveat == "Lead for verification, not evidence.");
    check_sources(exhibit);
}

TEST_CASE("an ODT can be opened: its parts are well formed, its tables fit the page",
          "[dossiers]") {
    const Folder scratch;
    for (const DossierRow& row : dossiers()) {
        if (row.about == DossierAbout::finding) continue;
        INFO(row.name);
        Task task;
        const Dossier dossier = made(row.name, sample());
        REQUIRE(write_odt(scratch / "a.odt", dossier, task));
        auto zip = ZipArchive::open(scratch / "a.odt");
        REQUIRE(zip);
        std::size_t tables = 0;
        for (const DossierBlock& block : dossier.blocks)
            if (const auto* table = std::get_if<DossierTable>(&block))
                tables += table->rows.empty() ? 0 : 1;
        for (const std::string& name : zip->names()) {
            if (name == "mimetype") continue;
            OdtPart part;
            XmlParser parser(name, part);
            const auto add = [&](std::string_view bytes) -> Result<bool> {
                TRY_VOID(parser.add(bytes));
                return true;
            };
            REQUIRE(zip->read(name, add, task));
            CHECK(parser.finish());
            if (name == "content.xml") CHECK(part.tables == tables);
            CHECK(part.widest <= 510.5);
            CHECK(part.odd_rows == 0);
        }
    }
}

TEST_CASE("an ODT is a zip that begins with its type, and is the same twice", "[dossiers]") {
    const Folder scratch;
    const Dossier dossier = made("statistics", sample());
    Task task;
    for (const char* name : {"a.odt", "b.odt"})
        REQUIRE(write_odt(scratch / name, dossier, task));
    const auto a = read_whole(scratch / "a.odt"), b = read_whole(scratch / "b.odt");
    REQUIRE((a && b));
    CHECK(*a == *b);
    CHECK(a->substr(30, 8) == "mimetype");
    CHECK(a->find("application/vnd.oasis.opendocument.text") == 38);
}
