// SPDX-License-Identifier: Apache-2.0
// The one painter of pictures: screen, printer, PDF and PNG all go through it. It may run on any
// thread whose painter draws into an image.
#pragma once

#include <QPainterPath>

#include "core/base/task.h"
#include "core/picture/path.h"

class QPainter;

namespace headwater {

/// Paints every mark in order, chart units being the painter's units. Marks wholly outside `seen`
/// are left out; the paper is not painted.
void paint_picture(QPainter& painter, const Picture& picture, const Box& seen);
void paint_picture(QPainter& painter, const Picture& picture);
/// Each mark advances the task; a stopped one paints no more.
void paint_picture(QPainter& painter, const Picture& picture, Task& task);

/// One that is no clip: those need the picture that they stand in.
void paint_mark(QPainter& painter, const Mark& mark);

/// Steps of the core as Qt's path.
QPainterPath painter_path(const Path& path);

} // namespace headwater
