// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/dossier_file.h"

#include <QSaveFile>

#include "core/desk/dossier_odt.h"
#include "core/picture/dossier_html.h"
#include "core/picture/dossier_pages.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/paper/chart_file.h"

namespace headwater {

namespace {

Result<void> write_html(const std::filesystem::path& file, const Dossier& dossier,
                        const Task& task) {
    const QByteArray bytes = QByteArray::fromStdString(html_of(dossier));
    if (!task.may_go_on()) return stopped();
    QSaveFile target(qt(file.string()));
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() ||
        !target.commit())
        return fail("%1 could not be written: %2. Choose another folder or free some space.",
                    {file.string(), utf8(target.errorString())});
    return {};
}

} // namespace

std::vector<Picture> pages_of(const Dossier& dossier, Size paper) {
    return pages_of(dossier, paper, style_for(Palette::print), qt_text_measure());
}

Result<void> write_dossier(const std::filesystem::path& file, const Dossier& dossier, Size paper,
                           Task& task) {
    const QString ending = qt(file.extension().string()).toLower();
    if (ending == ".html") return write_html(file, dossier, task);
    if (ending == ".odt") return write_odt(file, dossier, task);
    if (ending != ".pdf")
        return fail("%1 is no kind of file that a dossier can be written to. Use .pdf, .html or "
                    ".odt.",
                    {utf8(ending)});
    FileStamp stamp;
    stamp.date = dossier.date;
    stamp.author = dossier.author;
    return write_pages(file, pages_of(dossier, paper), stamp, task);
}

} // namespace headwater
