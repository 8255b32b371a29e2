// SPDX-License-Identifier: Apache-2.0
// What painting needs where there is no display: fonts and a platform that shows nothing.
#pragma once

#include <memory>

class QGuiApplication;

namespace headwater {

/// Stands as long as pictures are measured or painted in batch mode.
class Offscreen {
public:
    Offscreen();
    ~Offscreen();
    Offscreen(const Offscreen&) = delete;
    Offscreen& operator=(const Offscreen&) = delete;

private:
    std::unique_ptr<QGuiApplication> m_application;
};

} // namespace headwater
