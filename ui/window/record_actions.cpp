// SPDX-License-Identifier: Apache-2.0
// What the window does with records: adding them by hand, deleting and merging them; kinds and
// grades.
#include "core/casefile/edits.h"
#include "ui/chart/chart_area.h"
#include "ui/chart/sign_steps.h"
#include "ui/dialogs/entity_dialog.h"
#include "ui/dialogs/link_dialog.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/policy_dialog.h"
#include "ui/dialogs/schema_dialog.h"
#include "ui/dialogs/split_dialog.h"
#include "ui/import/matching_dialog.h"
#include "ui/records/record_steps.h"
#include "ui/window/main_window.h"

namespace headwater {

void MainWindow::ask_new_entity() {
    auto* dialog = new EntityDialog(m_session, this);
    dialog->set_also([this, at = m_charts->canvas().place_for_new()](Edits& edits, EntityId id) {
        return m_charts->put(edits, {{id, at, true}});
    });
    dialog->open();
}

/// Between the two that are selected, or from the one.
void MainWindow::ask_new_link() {
    const auto chosen = m_session.selected_entities();
    ask_link(chosen.empty() ? EntityId{} : chosen.front(),
             chosen.size() == 2 ? chosen.back() : EntityId{});
}

void MainWindow::ask_link(EntityId from, EntityId to) {
    (new LinkDialog(m_session, from, to, this))->open();
}

void MainWindow::ask_merge() {
    const auto& two = m_session.selection();
    (new MergeDialog(m_session, EntityId{*two.begin()}, EntityId{*two.rbegin()}, this))->open();
}

void MainWindow::ask_split() {
    (new SplitDialog(m_session, EntityId{*m_session.selection().begin()}, this))->open();
}

void MainWindow::ask_matching() {
    (new MatchingDialog(m_session, this))->open();
}

void MainWindow::ask_policy() {
    (new PolicyDialog(m_session, this))->open();
}

void MainWindow::ask_schema() {
    (new SchemaDialog(m_session, this))->open();
}

/// What is drawn by hand goes in the same step as records that are deleted.
void MainWindow::delete_selected() {
    const auto signs = selected_signs(*m_charts);
    if (signs.size() == m_session.selection().size()) return remove_signs(*m_charts, signs);
    std::set<std::int64_t> drawn;
    for (const ChartSign& sign : signs)
        drawn.insert(sign.id.value);
    const auto remove = [&, chart = m_charts->chart().id](Edits& edits) -> Result<void> {
        for (const ChartSign& sign : signs)
            TRY_VOID(edits.remove_sign(chart, sign.id));
        return {};
    };
    headwater::delete_selected(m_session, drawn, remove);
}

} // namespace headwater
