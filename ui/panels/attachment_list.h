// SPDX-License-Identifier: Apache-2.0
// The photos and documents of a record: add, open, save elsewhere, delete, and which of them stands
// on charts. Their bytes lie in the case file; what is opened is a copy that goes with the program.
#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include <QImage>
#include <QWidget>

#include "core/base/error.h"
#include "core/model/attachment.h"

class QVBoxLayout;

namespace headwater {

class Case;
class Edits;
class Session;

class AttachmentList : public QWidget {
    Q_OBJECT

public:
    AttachmentList(Session& session, std::int64_t subject, QWidget* parent = nullptr);

    bool is_empty() const { return m_attachments.empty(); }
    void attach(const std::vector<std::filesystem::path>& files);
    void save(const Attachment& attachment, const std::filesystem::path& file);
    /// It stands for the entity on charts from now on.
    void use_as_picture(const Attachment& attachment);
    /// The icon of its kind does again.
    void use_icon();

private:
    using AddButton = std::function<void(const QString& words, std::function<void()> run)>;
    using Change = std::function<Result<void>(Edits&)>;

    void add_row(const Attachment& attachment);
    void add_picture_button(const Attachment& attachment, const AddButton& button);
    void ask_to_attach();
    void ask_to_save(const Attachment& attachment);
    void open(const Attachment& attachment);
    void copy_out(const Attachment& attachment, const std::filesystem::path& file,
                  const QString& job, std::function<void()> then);
    void remove(const Attachment& attachment);
    /// `prepare` reads the case, outside the step.
    void apply_in_background(const QString& job, const QString& step,
                             std::function<Result<Change>(const Case&)> prepare);

    Session& m_session;
    std::int64_t m_subject;
    std::vector<Attachment> m_attachments;
};

/// The picture that stands for the entity on charts; null: its icon does.
QImage picture_of(const Case& the_case, EntityId entity);

} // namespace headwater
