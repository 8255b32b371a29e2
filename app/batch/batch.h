// SPDX-License-Identifier: Apache-2.0
// The same program without a window: one command, one answer, an exit code.
#pragma once

namespace headwater::batch {

/// 0 done, 1 could not, 2 wrong usage, 3 stopped.
enum ExitCode { done = 0, could_not = 1, usage = 2, was_stopped = 3 };

/// True where the first word is a command or an option, not a case file to open in the window.
bool wanted(int argc, char** argv);

int run(int argc, char** argv);

} // namespace headwater::batch
