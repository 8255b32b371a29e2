// SPDX-License-Identifier: Apache-2.0
// Packages read back, and packages that were made to harm.
#include <catch2/catch.hpp>

#include "core/exchange/formats.h"
#include "core/exchange/zip_archive.h"
#include "core/model/drawn_pictures.h"
#include "tests/support/packages.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

namespace {

Result<Imported> read(const std::filesystem::path& file) {
    Task task;
    TRY(const ImportSpec spec, recognise(file, built_in_schema()));
    return import_file(file, spec, built_in_schema(), task);
}

/// A package of the least parts, but for one.
Result<Imported> read_with(const std::string& part, const std::string& bytes) {
    const Folder folder;
    PackageParts parts = least_parts();
    parts[part] = bytes;
    return read(write_parts(folder, parts));
}

std::string refusal(const std::string& part, const std::string& bytes) {
    return sentence(read_with(part, bytes));
}

bool holds(const std::string& sentence, const char* words) {
    INFO(sentence);
    return sentence.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("a package gives back every field of every record, under numbers of its own") {
    const Folder folder;
    const auto file = folder / "ring.hwpkg";
    const Package package = full_package();
    Task task;
    must(write_package(package, bytes_of_full, file, task));
    CHECK(format_within(file).name == "hwpkg");
    const Imported out = must(read(file));
    CHECK(out.balance.rows_read == 3);
    CHECK(out.balance.created == 3);
    CHECK(out.made == std::vector<std::int64_t>{-1, -2, -3});
    REQUIRE(out.kinds.size() == 1);
    CHECK(json_of(out.kinds[0]) == json_of(package.entity_kinds[0]));
    REQUIRE(out.link_kinds.size() == 1);
    CHECK(json_of(out.link_kinds[0]) == json_of(package.link_kinds[0]));

    Records expected = package.records;
    expected.sources[0].id.value = -1;
    expected.sources[1].id.value = -2;
    expected.entities[0].id.value = -1;
    expected.entities[1].id.value = -2;
    expected.links[0].id.value = -3;
    expected.links[0].from.value = -2;
    expected.links[0].to.value = -1;
    expected.evidence[0].id = expected.evidence[1].id = {};
    expected.evidence[0].subject = -3;
    expected.evidence[0].source.value = -1;
    expected.evidence[1].subject = -1;
    expected.evidence[1].source.value = -2;
    expected.charts[0].id.value = -1;
    expected.charts[0].placements[0].entity.value = -1;
    expected.charts[0].placements[1].entity.value = -2;
    expected.charts[0].hidden = {{-2}};
    expected.charts[0].signs[1].members = {{-1}};
    expected.charts[1].id.value = -2;
    CHECK(out.records.sources == expected.sources);
    CHECK(out.records.entities == expected.entities);
    CHECK(out.records.links == expected.links);
    CHECK(out.records.evidence == expected.evidence);
    CHECK(out.records.charts == expected.charts);

    REQUIRE(out.attachments.size() == 3);
    auto packed = must(PackedAttachments::open(file));
    for (const Attachment& each : out.attachments)
        CHECK(must(packed.bytes_of(each, task)) == must(bytes_of_full(each)));
    for (const Attachment& each : pictures_on(out.records.charts))
        CHECK(must(packed.bytes_of(each, task)) == "a map");
    CHECK(out.attachments[1].subject == -3);
    REQUIRE(out.problems.size() == 2);
    CHECK(holds(out.problems[0].message.in_english(), "Operation Delta"));
    CHECK(holds(out.problems[1].message.in_english(), "RESTRICTED"));
}

TEST_CASE("the least package is one entity") {
    CHECK(must(read_with("links.jsonl", "")).records.entities.at(0).label == "An");
    CHECK(holds(refusal("entities.jsonl", ""), "holds no entity"));
}

TEST_CASE("a package names no file outside itself") {
    for (const char* name : {"../../etc/cron.d/x", "/etc/passwd", "attachments/../x", "C:\\x",
                             "attachments/face.jpg", "Entities.jsonl", ""})
        CHECK(holds(refusal(name, "x"), "which no package of Headwater does"));
}

TEST_CASE("a package with a name twice is refused") {
    const Folder folder;
    PackageParts parts = least_parts();
    parts["attachments/" + std::string(64, 'a')] = "one";
    parts["attachments/" + std::string(64, 'b')] = "two";
    const auto file = write_parts(folder, parts);
    std::string bytes = bytes_of_file(file);
    const std::string second = "attachments/" + std::string(64, 'b');
    for (auto at = bytes.find(second); at != bytes.npos; at = bytes.find(second))
        bytes.replace(at + 12, 64, 64, 'a');
    write_file(file, bytes);
    CHECK(holds(sentence(read(file)), "twice"));
}

TEST_CASE("a package that was changed on its way is refused, whatever part it was") {
    const Folder folder;
    const auto file = folder / "ring.hwpkg";
    Task task;
    must(write_package(full_package(), bytes_of_full, file, task));
    auto archive = must(ZipArchive::open(file));
    std::vector<std::pair<std::string, std::string>> members;
    for (const std::string& name : archive.names()) {
        std::string bytes;
        must(archive.read(
            name,
            [&](std::string_view piece) -> Result<bool> {
                bytes += piece;
                return true;
            },
            task));
        members.emplace_back(name, bytes);
    }
    for (std::size_t i = 1; i + 1 < members.size(); ++i) {
        INFO(members[i].first);
        auto changed = members;
        changed[i].second += "\n";
        write_members(file, changed);
        CHECK(holds(sentence(read(file)), "was changed on its way"));
        changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(i));
        write_members(file, changed);
        CHECK(holds(sentence(read(file)), "lacks its part"));
    }
}

TEST_CASE("a picture drawn on a chart without its bytes is refused") {
    const Folder folder;
    PackageParts parts = least_parts();
    const auto chart = [](const std::string& digest) {
        return R"({"id":1,"title":"","layout":"force","signs":[{"kind":"picture","sha256":")" +
               digest + "\"}]}\n";
    };
    parts["charts.jsonl"] = chart("");
    CHECK(holds(sentence(read(write_parts(folder, parts))), "without its digest"));
    parts["charts.jsonl"] = chart(std::string(64, 'a'));
    CHECK(sentence(read(write_parts(folder, parts))) != "");
}

TEST_CASE("a part that the list does not name is refused") {
    const Folder folder;
    PackageParts parts = least_parts();
    const std::string stowaway = "attachments/" + std::string(64, 'a');
    parts[stowaway] = "";
    const auto file = write_parts(folder, parts);
    std::string bytes = bytes_of_file(file);
    // In the archive it has another name than in the list.
    const auto name_in_archive = bytes.rfind(stowaway);
    REQUIRE(name_in_archive != std::string::npos);
    bytes.replace(name_in_archive, stowaway.size(), "attachments/" + std::string(64, 'b'));
    write_file(file, bytes);
    CHECK(holds(sentence(read(file)), "which its list does not name"));
}

TEST_CASE("a package that lacks a list is refused") {
    const Folder folder;
    PackageParts parts = least_parts();
    parts.erase("charts.jsonl");
    CHECK(holds(sentence(read(write_parts(folder, parts))), "lacks its part charts.jsonl"));
}

TEST_CASE("a package of a newer version is refused with a way out") {
    const Folder folder;
    CHECK(holds(sentence(read(write_parts(folder, least_parts(), package::version + 1))),
                "made by a newer version"));
}

TEST_CASE("a part that would fill the computer is refused") {
    const std::string bomb(200'000'000, ' ');
    CHECK(holds(refusal("evidence.jsonl", bomb), "as files do that are meant to fill a computer"));
}

TEST_CASE("lines that are too long or too deep are refused in time") {
    CHECK(holds(refusal("sources.jsonl", std::string(1000, '[')), "too long or too deep"));
    std::string noise;
    for (std::int64_t i = 0; noise.size() < 17'000'000; ++i)
        noise += std::to_string(i * 7919);
    CHECK(
        holds(refusal("entities.jsonl", "{\"label\":\"" + noise + "\"}"), "too long or too deep"));
    CHECK(must(read_with("entities.jsonl",
                         "{\"id\":1,\"kind\":\"person\",\"label\":\"[[[[[[[[[[\\\"[[[[\"}\n"))
              .records.entities[0]
              .label == "[[[[[[[[[[\"[[[[");
}

TEST_CASE("records that speak of others that are not there are refused with their line") {
    CHECK(holds(refusal("links.jsonl", "{\"id\":2,\"kind\":\"call\",\"from\":1,\"to\":7}\n"),
                "links.jsonl, line 1"));
    CHECK(holds(refusal("evidence.jsonl", "{\"subject\":1,\"source\":1}\n"), "source"));
    CHECK(holds(refusal("placements.jsonl", "{\"chart\":1,\"entity\":1,\"x\":0,\"y\":0}\n"),
                "chart"));
    CHECK(holds(
        refusal("attachments.jsonl", "{\"subject\":1,\"name\":\"a\",\"sha256\":\"../../x\"}\n"),
        "is no digest"));
    CHECK(holds(refusal("attachments.jsonl", "{\"subject\":1,\"name\":\"a\",\"sha256\":\"" +
                                                 std::string(64, 'a') + "\"}\n"),
                "lacks its part attachments/"));
    CHECK(holds(refusal("entities.jsonl", "{\"id\":1,\"kind\":\"person\",\"label\":\"An\"}\n"
                                          "{\"id\":1,\"kind\":\"person\",\"label\":\"Ba\"}\n"),
                "given twice"));
    CHECK(holds(refusal("entities.jsonl", "{\"id\":1,\"kind\":\"dragon\",\"label\":\"An\"}\n"),
                "is no kind"));
    for (const char* id : {"0", "-1", "1e300", "\"1\"", "null", "1.0e12345"})
        CHECK_FALSE(read_with("entities.jsonl", std::string("{\"id\":") + id +
                                                    ",\"kind\":\"person\",\"label\":\"An\"}\n"));
}

TEST_CASE("broken UTF-8 and control characters do not enter the case") {
    CHECK_FALSE(read_with("entities.jsonl", "{\"id\":1,\"kind\":\"person\",\"label\":\"\xFF\"}\n"));
    const auto out = must(read_with(
        "entities.jsonl", "{\"id\":1,\"kind\":\"person\",\"label\":\"A\\u0000\\u001bn\"}\n"));
    CHECK(out.records.entities[0].label == "An");
}

TEST_CASE("an attachment that is not what its name says is refused when it is taken out") {
    const Folder folder;
    PackageParts parts = least_parts();
    const std::string name = "attachments/" + hex(digest_of("face"));
    parts[name] = "other";
    parts["attachments.jsonl"] = "{\"subject\":1,\"name\":\"a\",\"sha256\":\"" +
                                 hex(digest_of("face")) + "\",\"bytes\":4}\n";
    const auto file = write_parts(folder, parts);
    const Imported out = must(read(file));
    Task task;
    auto packed = must(PackedAttachments::open(file));
    CHECK(holds(sentence(packed.bytes_of(out.attachments.at(0), task)), "is not what"));
}

TEST_CASE("Stop ends the reading of a package") {
    const Folder folder;
    const auto file = write_parts(folder, least_parts());
    Task task;
    task.stop();
    const auto out = import_package(file, {}, built_in_schema(), task);
    REQUIRE_FALSE(out);
    CHECK(out.error().kind == Error::Kind::stopped);
}

TEST_CASE("a kind that is known here stays what it is and gains what it lacks") {
    EntityKind person = *built_in_schema().entity_kind("person");
    const std::string colour = person.colour;
    person.colour = "#000000";
    person.properties.push_back({"tattoo", "Tattoo", PropertyType::text, false, true});
    const auto out = must(read_with("entity_kinds.jsonl", json_of(person) + "\n"));
    REQUIRE(out.kinds.size() == 1);
    CHECK(out.kinds[0].colour == colour);
    CHECK(out.kinds[0].property("tattoo"));
    CHECK(out.kinds[0].property("nationality"));
}
