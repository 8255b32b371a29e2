// SPDX-License-Identifier: Apache-2.0
// What lies on the clipboard comes onto the chart that is shown.
#include <filesystem>
#include <unordered_set>

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>

#include "core/base/whole_file.h"
#include "core/casefile/edits.h"
#include "core/desk/pasting.h"
#include "ui/chart/chart_area.h"
#include "ui/chart/clipping.h"
#include "ui/chart/sign_steps.h"
#include "ui/look/language.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr Point beside{24, 24};

QString words(const char* text) {
    return QCoreApplication::translate("clipping", text);
}
QString words(const char* text, std::size_t count) {
    return QCoreApplication::translate("clipping", text, nullptr, static_cast<int>(count));
}

/// What is drawn anew, not on what is there already; a box that is there already is not drawn.
std::vector<ChartSign> to_be_drawn(std::vector<ChartSign> signs, const Chart& chart) {
    std::erase_if(signs, [&](const ChartSign& sign) {
        return sign.kind == SignKind::box &&
               (sign.members.empty() ||
                std::ranges::find(chart.signs, sign.members, &ChartSign::members) !=
                    chart.signs.end());
    });
    for (ChartSign& sign : signs) {
        sign.id = {};
        const auto is_there = [&](const ChartSign& other) {
            return other.kind == sign.kind && other.at == sign.at;
        };
        while (sign.kind != SignKind::box && std::ranges::any_of(chart.signs, is_there))
            sign.at = sign.at + beside;
    }
    return signs;
}

Result<SignId> draw(Edits& edits, ChartId chart, const ChartSign& sign, const Clipping& clipping) {
    const auto bytes = clipping.pictures.find(sign.digest);
    if (sign.kind != SignKind::picture) return edits.put_sign(chart, sign);
    if (bytes != clipping.pictures.end()) return edits.put_picture(chart, sign, bytes->second);
    return fail("The picture \"%1\" was not copied whole. Copy it again.", {sign.text});
}

/// Within one case: places and drawings alone.
void paste_within(ChartArea& area, const Clipping& clipping) {
    Session& session = area.session();
    const Chart chart = area.chart_as_seen();
    std::unordered_set<std::int64_t> shown;
    for (const ChartItem& item : area.whole_scene()->items)
        shown.insert(item.record);
    std::set<std::int64_t> chosen;
    std::vector<Placement> fresh;
    std::vector<EntityId> newcomers;
    for (Placement placement : clipping.placements) {
        if (!session.the_case().entity(placement.entity)) continue; // deleted meanwhile
        chosen.insert(placement.entity.value);
        if (shown.contains(placement.entity.value)) continue;
        placement.pinned = chart.whole;
        fresh.push_back(placement);
        newcomers.push_back(placement.entity);
    }
    const std::size_t already = chosen.size() - fresh.size();
    const auto signs = to_be_drawn(clipping.signs, chart);
    if (!fresh.empty() || !signs.empty()) {
        const QString step =
            words(QT_TRANSLATE_NOOP("clipping", "Paste %n thing(s)"), fresh.size() + signs.size());
        const bool done = area.change(step, [&](Edits& edits, ChartId id) -> Result<void> {
            TRY_VOID(edits.place(id, fresh));
            TRY_VOID(edits.hide(id, newcomers, Sight::shown));
            for (const ChartSign& sign : signs) {
                TRY(const SignId drawn, draw(edits, id, sign, clipping));
                chosen.insert(drawn.value);
            }
            return {};
        });
        if (!done) return;
    }
    session.select(std::move(chosen));
    if (already > 0)
        session.tell(words(QT_TRANSLATE_NOOP("clipping", "%n of them stand(s) on this chart "
                                                         "already and is selected."),
                           already));
}

/// What came, and what the sender says of it.
QString account_of(const Intake& intake, const Clipping& clipping) {
    QStringList said{
        words(QT_TRANSLATE_NOOP("clipping", "Pasted from \"%1\": %2 new, %3 known already, with "
                                            "their sources."))
            .arg(qt(clipping.title))
            .arg(intake.new_entities)
            .arg(intake.known_entities)};
    for (const Problem& problem : intake.problems)
        if (problem.severity != Problem::Severity::note) said << in_words(problem.message);
    return said.join(' ');
}

/// From another case: its records come in as those of a package do.
void paste_records(ChartArea& area, const Clipping& clipping) {
    Session& session = area.session();
    const Chart onto = area.chart_as_seen();
    const std::string label =
        utf8(words(QT_TRANSLATE_NOOP("clipping", "Paste %n thing(s)"), clipping.placements.size()));
    std::set<std::int64_t> before;
    for (const Placement& placement : onto.placements)
        before.insert(placement.entity.value);
    session.write_in_background<Intake>(
        words(QT_TRANSLATE_NOOP("clipping", "Pasting")),
        [clipping, onto, label](Case& the_case, Task& task) -> Result<Intake> {
            const QTemporaryDir folder;
            const std::filesystem::path file(utf8(folder.filePath("clipping.hwpkg")));
            TRY_VOID(write_whole(file, clipping.package));
            return paste_package(the_case, file, onto, {}, label, task);
        },
        [&session, clipping, onto, before](Result<Intake> intake) {
            if (!intake) return session.tell(intake.error());
            std::set<std::int64_t> chosen;
            for (const Chart& chart : session.the_case().charts())
                if (chart.id == onto.id || (!onto.id && chart.whole == onto.whole))
                    for (const Placement& placement : chart.placements)
                        if (!before.contains(placement.entity.value))
                            chosen.insert(placement.entity.value);
            session.select(std::move(chosen));
            session.tell(account_of(*intake, clipping));
        });
}

} // namespace

void paste(ChartArea& area) {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const auto clipping = data ? clipping_on(*data) : std::nullopt;
    Session& session = area.session();
    if (!clipping && data && data->hasImage())
        return add_picture(area, qvariant_cast<QImage>(data->imageData()));
    if (!clipping)
        return session.tell(words(QT_TRANSLATE_NOOP(
            "clipping", "Nothing from a chart lies on the clipboard. Select something on a chart "
                        "and press Ctrl+C first.")));
    const bool same = clipping->case_file == place_of(session.the_case());
    if (same || clipping->package.empty())
        paste_within(area, *clipping);
    else
        paste_records(area, *clipping);
}

} // namespace headwater
