// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/desk.h"

#include <catch2/catch.hpp>
#include <fstream>

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QTest>

#include "core/casefile/edits.h"
#include "ui/chart/chart_area.h"

namespace headwater::test {

namespace {

class RecordsBuilder {
public:
    EntityId person(const std::string& name) {
        Entity entity;
        entity.id = {--m_last};
        entity.kind = "person";
        entity.label = name;
        records.entities.push_back(entity);
        return entity.id;
    }
    void call(EntityId from, EntityId to, int times, SourceId source, const std::string& when) {
        Link link;
        link.id = {--m_last};
        link.kind = "call";
        link.from = from;
        link.to = to;
        link.directed = true;
        link.strength = times > 2 ? Strength::confirmed : Strength::unconfirmed;
        records.links.push_back(link);
        Evidence item;
        item.id = {--m_last};
        item.subject = link.id.value;
        item.source = source;
        item.place = "row " + std::to_string(-m_last);
        item.happened = when;
        item.weight = times;
        records.evidence.push_back(item);
    }
    SourceId source(const std::string& title, const std::string& grade) {
        Source source;
        source.id = {--m_last};
        source.title = title;
        source.kind = "file";
        source.grade = grade;
        records.sources.push_back(source);
        return source.id;
    }
    Records records;

private:
    std::int64_t m_last = 0;
};

void add_crew(RecordsBuilder& b, const std::string& name, EntityId head, SourceId calls) {
    std::vector<EntityId> crew;
    for (int i = 1; i <= 6; ++i)
        crew.push_back(b.person(name + " " + std::to_string(i)));
    for (std::size_t i = 0; i < crew.size(); ++i) {
        b.call(head, crew[i], 4, calls, "2023-05-0" + std::to_string(i + 1) + "T21:14");
        b.call(crew[i], crew[(i + 1) % crew.size()], 1, calls, "2023-04");
    }
}

} // namespace

Records ring_records() {
    RecordsBuilder b;
    const SourceId calls = b.source("Call records, operator 1", "B2");
    const SourceId informant = b.source("Informant, second hand", "D4");
    const EntityId boss = b.person("Kestrel");
    b.records.entities.back().properties = {{"alias", "The Old Man"}, {"alias", "Uncle"}};
    const EntityId heads[] = {b.person("Magpie"), b.person("Old Ferry"), b.person("Teal")};
    add_crew(b, "Border", heads[0], calls);
    add_crew(b, "Transport", heads[1], calls);
    add_crew(b, "Money", heads[2], calls);
    b.call(heads[0], heads[1], 5, calls, "2023-05-02T05:52");
    b.call(heads[1], heads[2], 5, calls, "2023-05-02T06:10");
    for (const EntityId head : heads)
        b.call(boss, head, 1, informant, "2023-03");
    b.records.evidence.back().quotation = "He never calls anybody else.";
    return b.records;
}

bool wait_for(const std::function<bool()>& done, double seconds) {
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (static_cast<double>(clock.elapsed()) > seconds * 1000) return false;
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

Station still_station() {
    Station station;
    station.now = [] { return std::string("2026-11-22T05:22:00Z"); };
    station.user = "tester";
    station.tag = 77;
    return station;
}

Desk::Desk(Contents contents) {
    const auto file = folder() / "Operation Kingfisher.hwcase";
    {
        auto made = Case::create(file, "Operation Kingfisher", still_station());
        REQUIRE(made);
        if (contents == Contents::ring) {
            REQUIRE(made->apply(
                {"Import ring", [](Edits& edits) { return edits.take_in(ring_records()); }, ""}));
            REQUIRE(made->apply(
                {"Set marking", [](Edits& edits) { return edits.set_marking("RESTRICTED"); }, ""}));
        }
    }
    m_window = std::make_unique<MainWindow>(WindowOptions{still_station(), {}});
    m_window->resize(1600, 1000);
    m_window->show();
    REQUIRE(m_window->open_case(file));
    settle();
}

std::filesystem::path Desk::folder() const {
    return m_folder.path().toStdString();
}

std::filesystem::path Desk::write_file(const std::string& name, const std::string& text) const {
    const auto file = folder() / name;
    std::ofstream(file) << text;
    return file;
}

void Desk::settle() {
    QApplication::processEvents();
    REQUIRE(wait_for([this] {
        return session().jobs().is_idle() && !window().charts().is_building() &&
               window().charts().canvas().is_settled();
    }));
}

std::int64_t Desk::id_of(const std::string& label) const {
    std::int64_t id = 0;
    m_window->session().the_case().each_entity([&](const Entity& entity) {
        if (entity.label == label) id = entity.id.value;
        return id == 0;
    });
    REQUIRE(id != 0);
    return id;
}

Placement Desk::placement_of(const std::string& label) {
    const auto charts = session().the_case().charts();
    REQUIRE(charts.size() == 1);
    const std::int64_t id = id_of(label);
    for (const Placement& placement : charts.front().placements)
        if (placement.entity.value == id) return placement;
    FAIL("not placed: " + label);
    return {};
}

QString words_of(const QWidget& panel) {
    QStringList words;
    for (const auto* label : panel.findChildren<QLabel*>())
        if (label->isVisible()) words << label->text();
    return words.join('\n');
}

void press(QWidget& owner, const QString& words) {
    QApplication::processEvents();
    for (auto* button : owner.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text() == words)
            return QTest::mouseClick(button, Qt::LeftButton);
    FAIL("no button " << words.toStdString());
}

} // namespace headwater::test
