// SPDX-License-Identifier: Apache-2.0
// Work shared among threads that sleep, never spin, while there is none. Hides the threads.
#pragma once

#include <cstddef>
#include <functional>

#include "core/base/task.h"

namespace headwater {

/// Calls fn(0) ... fn(count - 1), each once, on at most `task.threads` threads, the caller's
/// among them. Which thread makes which call is open, so each call must write only what is its
/// own; whoever adds results up afterwards does so in the order of the calls, and gets the same
/// bits for any number of threads. The first exception of a call is thrown to the caller.
/// False: the task was stopped, and calls not yet begun were left out.
/// A call inside a call runs on its own thread alone.
bool parallel(Task& task, std::size_t count, const std::function<void(std::size_t)>& fn);

} // namespace headwater
