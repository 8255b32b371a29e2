// SPDX-License-Identifier: Apache-2.0
// Everything the window shows has a Vietnamese form: its own words, those of the core's tables,
// and every sentence the core can say.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>
#include <vector>

#include <QCoreApplication>
#include <QXmlStreamReader>

#include "core/desk/analyses.h"
#include "core/layout/layout.h"
#include "core/model/schema.h"
#include "ui/look/language.h"
#include "ui/panels/questions.h"

using namespace headwater;

namespace {

const std::filesystem::path source = HEADWATER_SOURCE_DIR;

std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::stringstream all;
    all << in.rdbuf();
    return all.str();
}

/// The text of a literal, of what stands between its quotes.
std::string unescaped(const std::string& written) {
    const auto number = [&](std::size_t at, std::size_t digits) {
        return std::stoi(written.substr(at, digits), nullptr, 16);
    };
    std::string text;
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (written[i] != '\\') {
            text += written[i];
            continue;
        }
        const char mark = written[++i];
        if (mark == 'x') {
            text += static_cast<char>(number(i + 1, 2));
            i += 2;
        } else if (mark == 'u') {
            text += QString(QChar(number(i + 1, 4))).toStdString();
            i += 4;
        } else {
            text += mark == 'n' ? '\n' : mark;
        }
    }
    return text;
}

/// The literals behind every call that begins so, joined where they are split.
std::set<std::string> literals_in(const std::filesystem::path& folder, const char* call_begins) {
    const std::regex call(R"re(\b(?:)re" + std::string(call_begins) +
                          R"re()\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re");
    static const std::regex piece(R"re("((?:[^"\\]|\\.)*)")re");
    std::set<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".cpp") continue;
        const std::string text = text_of(entry.path());
        for (std::sregex_iterator it(text.begin(), text.end(), call), end; it != end; ++it) {
            const std::string literals = (*it)[1];
            std::string words;
            for (std::sregex_iterator p(literals.begin(), literals.end(), piece), last; p != last;
                 ++p)
                words += unescaped((*p)[1]);
            found.insert(words);
        }
    }
    return found;
}

std::set<std::string> sentences_in(const std::filesystem::path& folder) {
    return literals_in(folder, R"re((?:say|fail|wrong_usage)\()re");
}

/// Words that are the same in both languages, and what is nothing but its arguments.
bool may_stay(const std::string& words) {
    static const std::set<std::string> same{"IMEI", "IMSI", "ICCID", "MMSI", "UN/LOCODE"};
    static const std::regex arguments("(?:%[0-9]|[ :.])*");
    return same.contains(words) || std::regex_match(words, arguments);
}

/// What a file of translations speaks of, under whatever context.
std::set<std::string> sources_of(const char* name) {
    QXmlStreamReader reader(
        QString::fromStdString(text_of(source / "resources/translations" / name)));
    std::set<std::string> sources;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("source"))
            sources.insert(reader.readElementText().toStdString());
    }
    return sources;
}

/// A line each.
std::string lines_of(const std::vector<std::string>& missing) {
    std::string lines;
    for (const std::string& words : missing)
        lines += "\n  " + words;
    return lines;
}

bool speaks(const std::string& words) {
    return may_stay(words) ||
           QCoreApplication::translate("core", words.c_str()) != QString::fromStdString(words);
}

void check(const std::string& words) {
    INFO(words);
    CHECK(speaks(words));
}

struct Vietnamese {
    Vietnamese() { REQUIRE(speak("vi") == "vi"); }
    ~Vietnamese() { speak("en"); }
};

} // namespace

TEST_CASE("every word of the window is translated") {
    for (const char* name : {"headwater_vi.ts", "headwater_en.ts", "core_vi.ts", "qt_vi.ts"}) {
        const std::string text = text_of(source / "resources/translations" / name);
        QXmlStreamReader reader(QString::fromStdString(text));
        int messages = 0, sources = 0, translations = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            INFO(name << ", line " << reader.lineNumber());
            if (reader.isEndElement() && reader.name() == QLatin1String("message")) {
                REQUIRE(sources == messages); // or it has swallowed its neighbour
                REQUIRE(translations == messages);
            }
            if (!reader.isStartElement()) continue;
            messages += reader.name() == QLatin1String("message");
            sources += reader.name() == QLatin1String("source");
            if (reader.name() != QLatin1String("translation")) continue;
            ++translations;
            CHECK(reader.attributes().value("type").isEmpty());
        }
        CHECK(messages > 5);
        CHECK_FALSE(reader.hasError());
    }
}

TEST_CASE("what the window says stands in the translations with the same words") {
    const auto words = literals_in(
        source / "ui", R"re((?:tr|QT_TR_NOOP)\(|(?:translate|QT_TRANSLATE_NOOP)\(\s*"[^"]*",)re");
    CHECK(words.size() > 1000);
    auto known = sources_of("headwater_vi.ts");
    known.merge(sources_of("core_vi.ts"));
    const auto plural = sources_of("headwater_en.ts");
    std::vector<std::string> missing;
    for (const std::string& one : words) {
        const bool counts = one.find("%n") != std::string::npos;
        if (!known.contains(one) || (counts && !plural.contains(one))) missing.push_back(one);
    }
    CHECK(lines_of(missing) == "");
}

TEST_CASE("every kind, property, layout and question has a Vietnamese name") {
    const Vietnamese language;
    for (const EntityKind& kind : built_in_schema().entity_kinds) {
        check(kind.label);
        check(kind.plural);
        for (const PropertyKind& property : kind.properties)
            check(property.label);
    }
    for (const LinkKind& kind : built_in_schema().link_kinds)
        check(kind.label);
    for (const LayoutRow& row : layouts()) {
        check(row.label);
        check(row.explanation);
    }
    for (const Question& question : questions()) {
        check(question.words);
        check(question.method);
    }
    for (const Topic& topic : topics())
        check(topic.question);
    for (const AnalysisRow& row : analyses()) {
        check(row.question);
        check(row.definition);
        check(row.caveat);
    }
}

TEST_CASE("the sentences of the core are translated") {
    const Vietnamese language;
    std::set<std::string> sentences = sentences_in(source / "core");
    sentences.merge(sentences_in(source / "ui"));
    CHECK(sentences.size() > 100);
    std::vector<std::string> missing;
    std::ranges::remove_copy_if(sentences, std::back_inserter(missing), speaks);
    CHECK(lines_of(missing) == "");
}

TEST_CASE("a message is looked up before its arguments are filled in") {
    const Vietnamese language;
    CHECK(in_words(say("%1 is empty. Choose another file.", {"calls.csv"})) ==
          QString::fromUtf8("calls.csv trống. Hãy chọn tệp khác."));
    speak("en");
    CHECK(in_words(say("%1 is empty. Choose another file.", {"calls.csv"})) ==
          "calls.csv is empty. Choose another file.");
}

TEST_CASE("an unknown language falls back to English") {
    CHECK(speak("xx") == "en");
}
