// SPDX-License-Identifier: Apache-2.0
// Style rules as files, from one case to another.
#include <algorithm>
#include <iterator>

#include <QFileDialog>

#include "core/base/whole_file.h"
#include "ui/dialogs/rules_dialog.h"
#include "ui/look/language.h"
#include "ui/work/session.h"

namespace headwater {

void RulesDialog::load(const std::filesystem::path& file) {
    const auto json = read_whole(file);
    if (!json) return m_session.tell(json.error());
    const auto read = parse_style_rules(*json);
    if (!read) return m_session.tell(read.error());
    const Case& the_case = m_session.the_case();
    FittedRules fit = fitted(*read, the_case.schema(), the_case.property_names());
    QStringList said;
    for (const Message& message : fit.left_out)
        said << in_words(message);
    m_loaded = said.join('\n');
    const int first = static_cast<int>(m_rules.size());
    std::ranges::move(fit.rules, std::back_inserter(m_rules));
    fill_list(first);
    try_soon();
}

void RulesDialog::save(const std::filesystem::path& file) {
    if (const auto done = write_whole(file, json_for_others(m_rules)); !done)
        m_session.tell(done.error());
}

void RulesDialog::ask_load() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Load style rules"), {}, tr("Style rules (*.json)"));
    if (!file.isEmpty()) load(utf8(file));
}

void RulesDialog::ask_save() {
    QString file =
        QFileDialog::getSaveFileName(this, tr("Save style rules"), {}, tr("Style rules (*.json)"));
    if (file.isEmpty()) return;
    if (!file.endsWith(".json")) file += ".json";
    save(utf8(file));
}

} // namespace headwater
