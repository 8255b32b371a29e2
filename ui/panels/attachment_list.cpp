// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/attachment_list.h"

#include <fstream>
#include <sstream>

#include <QBuffer>
#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QMimeDatabase>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

#include "core/casefile/edits.h"
#include "ui/look/language.h"
#include "ui/panels/pieces.h"
#include "ui/panels/record_steps.h"
#include "ui/window/session.h"

namespace headwater {

namespace {

constexpr std::int64_t largest_picture = 40'000'000; ///< bytes; larger ones are not decoded

Result<std::string> bytes_of_file(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::stringstream bytes;
    bytes << in.rdbuf();
    if (!in) return fail("%1 could not be read. Check that it is there.", {file.string()});
    return std::move(bytes).str();
}

Result<void> write_bytes(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream out(file, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) return fail("%1 could not be written. Choose another place.", {file.string()});
    return {};
}

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
    auto* line = new QHBoxLayout;
    line->setSpacing(14);
    const auto button = [&](const QString& words, auto run) {
        QPushButton* made = link_button(words);
        made->setAccessibleDescription(qt(attachment.name));
        connect(made, &QPushButton::clicked, this, run);
        line->addWidget(made);
    };
    button(tr("Open"), [this, attachment] { open(attachment); });
    button(tr("Save as..."), [this, attachment] { ask_to_save(attachment); });
    if (m_session.may_edit()) button(tr("Delete"), [this, attachment] { remove(attachment); });
    line->addStretch(1);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(name);
    column->addLayout(line);
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
    m_session.write_in_background<std::int64_t>(
        tr("Attaching"),
        [files, step = utf8(step), subject = m_subject](Case& the_case, Task& task) {
            const auto run = [&](Edits& edits) -> Result<void> {
                for (const auto& file : files) {
                    TRY(const std::string bytes, bytes_of_file(file));
                    const QString type = QMimeDatabase().mimeTypeForFile(qt(file.string())).name();
                    TRY_VOID(edits.attach(subject, file.filename().string(), utf8(type), bytes));
                }
                return {};
            };
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

void AttachmentList::save(const Attachment& attachment, const std::filesystem::path& file) {
    m_session.read_in_background<bool>(
        tr("Saving %1").arg(qt(attachment.name)), this,
        [attachment, file](const Case& the_case, Task&) -> Result<bool> {
            TRY(const std::string bytes, the_case.bytes_of(attachment));
            TRY_VOID(write_bytes(file, bytes));
            return true;
        },
        [this, file](Result<bool> done) {
            if (!done) return m_session.tell(done.error());
            m_session.tell(tr("Saved as %1.").arg(qt(file.string())));
        });
}

void AttachmentList::open(const Attachment& attachment) {
    const auto file =
        folder_of_copies() /
        (text_of(attachment.id) + "-" + std::filesystem::path(attachment.name).filename().string());
    m_session.read_in_background<bool>(
        tr("Opening %1").arg(qt(attachment.name)), this,
        [attachment, file](const Case& the_case, Task&) -> Result<bool> {
            TRY(const std::string bytes, the_case.bytes_of(attachment));
            TRY_VOID(write_bytes(file, bytes));
            return true;
        },
        [this, file](Result<bool> done) {
            if (!done) return m_session.tell(done.error());
            QDesktopServices::openUrl(QUrl::fromLocalFile(qt(file.string())));
        });
}

void AttachmentList::remove(const Attachment& attachment) {
    m_session.apply({utf8(tr("Delete the attachment %1").arg(qt(attachment.name))),
                     [id = attachment.id](Edits& edits) { return edits.remove(id); }, ""});
}

QImage picture_of(const Case& the_case, std::int64_t record, int side) {
    const auto attachments = the_case.attachments_of(record);
    if (!attachments) return {};
    for (const Attachment& attachment : *attachments) {
        if (!attachment.media_type.starts_with("image/") || attachment.size > largest_picture)
            continue;
        const auto bytes = the_case.bytes_of(attachment);
        if (!bytes) continue;
        QByteArray held = QByteArray::fromStdString(*bytes);
        QBuffer buffer(&held);
        QImageReader reader(&buffer);
        reader.setAutoTransform(true);
        const QSize whole = reader.size();
        if (!whole.isValid()) continue;
        reader.setScaledSize(whole.scaled(side, side, Qt::KeepAspectRatioByExpanding));
        if (QImage image = reader.read(); !image.isNull()) return image;
    }
    return {};
}

} // namespace headwater
