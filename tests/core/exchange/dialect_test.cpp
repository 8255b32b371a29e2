// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/dialect.h"
#include "tests/support/written_file.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("the delimiter is the one that divides all rows alike") {
    CHECK(recognise_delimiter("a,b,c\n1,2,3\n4,5,6\n") == ',');
    CHECK(recognise_delimiter("a;b;c\n1,5;2;3\n4,5;5;6\n") == ';');
    CHECK(recognise_delimiter("a\tb\n1,5\t2\n") == '\t');
    CHECK(recognise_delimiter("a|b\nx, y|2\n") == '|');
    CHECK(recognise_delimiter("0 1 1\n0 2 1\n1 2 1\n") == ' ');
    CHECK(recognise_delimiter("name,time\nAn Binh,21:14:07\nBa,09:05:00\n") == ',');
    CHECK(recognise_delimiter("name\nAn\nBinh\n") == ',');
    CHECK(recognise_delimiter("sep=;\na,b;c\n") == ';');
    CHECK(recognise_delimiter("") == ',');
}

TEST_CASE("delimiters inside quotation marks do not count") {
    CHECK(recognise_delimiter("a;b\n\"x,y,z\";1\n\"p,q,r\";2\n\"s,t,u\";3\n") == ';');
}

TEST_CASE("what the specification leaves open is settled and written into it") {
    const WrittenFile file("a;b\n1;2\n");
    ImportSpec spec;
    const auto dialect = settle_dialect(file.path(), spec);
    REQUIRE(dialect);
    CHECK(dialect->delimiter == ';');
    CHECK(spec.delimiter == ";");
    CHECK(spec.encoding == "UTF-8");
}

TEST_CASE("a delimiter may be called by name") {
    const WrittenFile file("a\tb\n");
    ImportSpec spec;
    spec.delimiter = "tab";
    CHECK(settle_dialect(file.path(), spec)->delimiter == '\t');
    spec.delimiter = "space";
    CHECK(settle_dialect(file.path(), spec)->delimiter == ' ');
}

TEST_CASE("what cannot be a delimiter") {
    const WrittenFile file("a,b\n");
    for (const char* delimiter : {"ab", "\"", "\n", "€"}) {
        ImportSpec spec;
        spec.delimiter = delimiter;
        const auto refused = settle_dialect(file.path(), spec);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.in_english().find("cannot be a delimiter") !=
              std::string::npos);
    }
}

TEST_CASE("a sample leaves out a row that its end may have cut") {
    CHECK(sample_of("a,b\nc,d", ',', false) == Sample{{"a", "b"}});
    CHECK(sample_of("a,b\nc,d", ',', true) == Sample{{"a", "b"}, {"c", "d"}});
    CHECK(sample_of("a\nb\nc\n", ',', true, 2).size() == 2);
}
