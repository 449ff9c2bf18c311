// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-study.h"
#include "sam-xml-document.h"

G_BEGIN_DECLS

SamStudy *sam_study_build (xmlNode *root) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
