// SPDX-License-Identifier: Apache-2.0
// headwater [CASE]: the window.
#pragma once

namespace headwater {

int run_window(int argc, char** argv);

} // namespace headwater
