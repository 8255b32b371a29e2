// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/base/digest.h"
#include "core/exchange/xml_file.h"
#include "tests/support/folder.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

namespace {

class Counter : public XmlVisitor {
public:
    explicit Counter(int most = 1'000'000) : m_most(most) {}
    void begin(std::string_view, const XmlAttributes&) override {
        if (++elements == m_most) stop();
    }
    void end(std::string_view) override {}
    int elements = 0;

private:
    int m_most;
};

} // namespace

TEST_CASE("a file is read to its end, with its digest") {
    const Folder folder;
    const std::string xml = "<ring><who/><who/></ring>";
    Counter counter;
    Task task;
    CHECK(must(read_xml_file(folder.write("a.xml", xml), counter, task)) == hex(digest_of(xml)));
    CHECK(counter.elements == 3);
}

TEST_CASE("a visitor that has enough ends the reading of a file that goes on and is broken") {
    const Folder folder;
    Counter counter(2);
    Task task;
    must(read_xml_file(folder.write("a.xml", "<ring><who/><broken"), counter, task));
    CHECK(counter.elements == 2);
}

TEST_CASE("no file, a cut file and Stop") {
    const Folder folder;
    Counter counter;
    Task task;
    CHECK_FALSE(read_xml_file(folder / "missing.xml", counter, task));
    CHECK_FALSE(read_xml_file(folder.write("cut.xml", "<ring><who/>"), counter, task));
    task.stop();
    const auto stopped = read_xml_file(folder.write("a.xml", "<ring/>"), counter, task);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::stopped);
}
