// SPDX-License-Identifier: Apache-2.0
// One run of batch mode: its work in progress, its progress lines on standard error, its Stop.
#pragma once

#include <filesystem>
#include <mutex>
#include <string>
#include <thread>

#include "app/batch/answer.h"
#include "core/base/error.h"
#include "core/base/task.h"
#include "core/casefile/case.h"

namespace headwater::batch {

class Session {
public:
    Session();
    ~Session();

    Task& task() { return m_task; }

    Result<Case> open(const std::string& file, Case::Access access = Case::Access::write) const;
    /// A plain sentence on standard error.
    void tell(const std::string& sentence) const;
    /// What the progress lines speak of: "Importing calls.csv".
    void begin(std::string what);

    Format format = Format::people;

private:
    void watch(const std::stop_token& stop);

    Task m_task;
    std::string m_what;
    std::mutex m_guard;
    std::jthread m_watch;
};

/// An answer that starts with the case's file and revision.
Answer answer_about(const Case& the_case);

} // namespace headwater::batch
