// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/attachment_list.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

#include "core/base/whole_file.h"
#include "core/casefile/edits.h"
#include "ui/look/language.h"
#include "ui/look/photo.h"
#include "ui/look/pieces.h"
#include "ui/panels/flow_layout.h"
#include "ui/records/record_steps.h"
#include "ui/work/attaching.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr std::int64_t largest_decoded = 40'000'000; ///< bytes; larger ones are not decoded

/// Where copies for other programs lie until this one ends.
std::filesystem::path folder_of_copies() {
    static const QTemporaryDir folder;
    return utf8(folder.path());
}

} // namespace

AttachmentList::AttachmentList(Session& session, std::int64_t subject, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_subject(subject),
      m_attachments(
          session.the_case().attachments_of(subject).value_or(std::vector<Attachment>{})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (const Attachment& attachment : m_attachments)
        add_row(attachment);
    if (!session.may_edit()) return;
    QPushButton* more = link_button(tr("Attach a photo or document"));
    connect(more, &QPushButton::clicked, this, &AttachmentList::ask_to_attach);
    column->addWidget(more, 0, Qt::AlignLeft);
}

void AttachmentList::add_row(const Attachment& attachment) {
    auto* name = paragraph_of("", qt(attachment.name));
    name->setToolTip(tr("%1, SHA-256 %2")
                         .arg(QLocale().formattedDataSize(attachment.size), qt(attachment.digest)));
    auto* buttons = new QWidget; // more of them than fit side by side go below each other
    auto* line = new FlowLayout(buttons);
    line->setSpacing(14);
    const AddButton button = [&](const QString& words, std::function<void()> run) {
        QPushButton* made = link_button(words);
        made->setAccessibleDescription(qt(attachment.name));
        connect(made, &QPushButton::clicked, this, std::move(run));
        line->addWidget(made);
    };
    button(tr("Open"), [this, attachment] { open(attachment); });
    button(tr("Save as..."), [this, attachment] { ask_to_save(attachment); });
    if (m_session.may_edit()) add_picture_button(attachment, button);
    if (m_session.may_edit()) button(tr("Delete"), [this, attachment] { remove(attachment); });
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(name);
    column->addWidget(buttons);
}

/// Only pictures of entities can stand on charts.
void AttachmentList::add_picture_button(const Attachment& attachment, const AddButton& button) {
    if (!attachment.media_type.starts_with("image/") || attachment.size > largest_decoded) return;
    if (!m_session.the_case().entity({m_subject})) return;
    const auto icon = m_session.the_case().picture_icon({m_subject});
    if (icon && *icon && (*icon)->attachment == attachment.id)
        button(tr("Show the icon instead"), [this] { use_icon(); });
    else
        button(tr("Show on charts"), [this, attachment] { use_as_picture(attachment); });
}

void AttachmentList::ask_to_attach() {
    std::vector<std::filesystem::path> files;
    for (const QString& name :
         QFileDialog::getOpenFileNames(window(), tr("Attach a photo or document")))
        files.emplace_back(utf8(name));
    if (!files.empty()) attach(files);
}

void AttachmentList::attach(const std::vector<std::filesystem::path>& files) {
    const QString step = tr("Attach %n file(s) to %1", nullptr, static_cast<int>(files.size()))
                             .arg(name_of_record(m_session, m_subject));
    const auto run = [files, subject = m_subject](Edits& edits,
                                                  bool wants_picture) -> Result<void> {
        for (const auto& file : files) {
            TRY(const bool shown, attach_file(edits, subject, file, wants_picture));
            wants_picture = wants_picture && !shown;
        }
        return {};
    };
    // The first picture of an entity stands for it on charts, until another is chosen.
    apply_in_background(tr("Attaching"), step,
                        [run, subject = m_subject](const Case& the_case) -> Result<Change> {
                            TRY(const auto known, the_case.picture_icon({subject}));
                            const bool wants = !known && the_case.entity({subject});
                            return Change([run, wants](Edits& edits) { return run(edits, wants); });
                        });
}

void AttachmentList::use_as_picture(const Attachment& attachment) {
    apply_in_background(
        tr("Drawing"),
        tr("Show %1 for %2 on charts")
            .arg(qt(attachment.name), name_of_record(m_session, m_subject)),
        [attachment](const Case& the_case) { return picture_step(the_case, attachment); });
}

void AttachmentList::use_icon() {
    m_session.apply(
        {utf8(tr("Show the icon for %1 on charts").arg(name_of_record(m_session, m_subject))),
         [subject = m_subject](Edits& edits) { return edits.remove_picture_icon({subject}); }, ""});
}

void AttachmentList::apply_in_background(const QString& job, const QString& step,
                                         std::function<Result<Change>(const Case&)> prepare) {
    m_session.write_in_background<std::int64_t>(
        job,
        [step = utf8(step), prepare = std::move(prepare)](Case& the_case,
                                                          Task& task) -> Result<std::int64_t> {
            TRY(const Change run, prepare(the_case));
            return the_case.apply({step, run, ""}, &task);
        },
        [&session = m_session](Result<std::int64_t> done) {
            if (!done) session.tell(done.error());
        });
}

void AttachmentList::ask_to_save(const Attachment& attachment) {
    const QString name =
        QFileDialog::getSaveFileName(window(), tr("Save the attachment"), qt(attachment.name));
    if (!name.isEmpty()) save(attachment, utf8(name));
}

void AttachmentList::copy_out(const Attachment& attachment, const std::filesystem::path& file,
                              const QString& job, std::function<void()> then) {
    m_session.read_in_background<bool>(
        job, this,
        [attachment, file](const Case& the_case, Task&) -> Result<bool> {
            TRY(const std::string bytes, the_case.bytes_of(attachment));
            TRY_VOID(write_whole(file, bytes));
            return true;
        },
        [this, then = std::move(then)](Result<bool> done) {
            if (!done) return m_session.tell(done.error());
            then();
        });
}

void AttachmentList::save(const Attachment& attachment, const std::filesystem::path& file) {
    copy_out(attachment, file, tr("Saving %1").arg(qt(attachment.name)),
             [this, file] { m_session.tell(tr("Saved as %1.").arg(qt(file.string()))); });
}

void AttachmentList::open(const Attachment& attachment) {
    const auto file =
        folder_of_copies() /
        (text_of(attachment.id) + "-" + std::filesystem::path(attachment.name).filename().string());
    copy_out(attachment, file, tr("Opening %1").arg(qt(attachment.name)),
             [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(qt(file.string()))); });
}

void AttachmentList::remove(const Attachment& attachment) {
    m_session.apply({utf8(tr("Delete the attachment %1").arg(qt(attachment.name))),
                     [id = attachment.id](Edits& edits) { return edits.remove(id); }, ""});
}

QImage picture_of(const Case& the_case, EntityId entity) {
    const auto icon = the_case.picture_icon(entity);
    if (!icon || !*icon) return {};
    auto bytes = the_case.bytes_of(**icon);
    return bytes ? decoded({(*icon)->media_type, std::move(*bytes), (*icon)->digest}) : QImage();
}

} // namespace headwater
