// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-confidentiality.h"

G_BEGIN_DECLS

char *sam_mark_words_advise (SamMarkKinds kind,
                             const char  *found,
                             const char  *neutral) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
