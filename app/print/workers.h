// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/job.h"

namespace wijzer::app::print {

/// Works on one document of many, by its index.
using DocumentWork = std::function<void(std::size_t index)>;

/// Does the work for each of `count` documents, on as many threads as the machine has processors; `make_work` is called
/// once on each of them. `progress` is called on the calling thread. False when it stopped the work; what a thread
/// throws is thrown here.
bool work_on_documents(std::size_t count, const std::function<DocumentWork()>& make_work,
                       const PrintProgress& progress);

} // namespace wijzer::app::print
