// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-erase-question.h"
#include "sam-person.h"

G_BEGIN_DECLS

SamEraseQuestion *
sam_delete_question_new (SamPerson *person) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
