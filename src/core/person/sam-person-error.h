// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-person.h"
#include "sam-xml-fault.h"

G_BEGIN_DECLS

void sam_person_set_error (GError **error, SamPersonError code);
void sam_person_take_error (GError **error, GError *cause);

G_END_DECLS
