// SPDX-License-Identifier: Apache-2.0
// headwater [CASE] opens the window; headwater COMMAND ... does one thing and ends.
#include "app/batch/batch.h"
#include "app/window.h"

int main(int argc, char** argv) {
    if (headwater::batch::wanted(argc, argv)) return headwater::batch::run(argc, argv);
    return headwater::run_window(argc, argv);
}
