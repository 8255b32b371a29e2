// SPDX-License-Identifier: Apache-2.0
// The photos and documents of a record: add, open, save elsewhere, delete. Their bytes lie in the
// case file; what is opened is a copy that goes with the program.
#pragma once

#include <filesystem>
#include <vector>

#include <QImage>
#include <QWidget>

#include "core/model/attachment.h"

class QVBoxLayout;

namespace headwater {

class Case;
class Session;

class AttachmentList : public QWidget {
    Q_OBJECT

public:
    AttachmentList(Session& session, std::int64_t subject, QWidget* parent = nullptr);

    bool is_empty() const { return m_attachments.empty(); }
    void attach(const std::vector<std::filesystem::path>& files);
    void save(const Attachment& attachment, const std::filesystem::path& file);

private:
    void add_row(const Attachment& attachment);
    void ask_to_attach();
    void ask_to_save(const Attachment& attachment);
    void open(const Attachment& attachment);
    void remove(const Attachment& attachment);

    Session& m_session;
    std::int64_t m_subject;
    std::vector<Attachment> m_attachments;
};

/// The first picture among the attachments of the record, no larger than `side`; null: none.
QImage picture_of(const Case& the_case, std::int64_t record, int side);

} // namespace headwater
