// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-test-util.h"

G_BEGIN_DECLS

/* What a team does with the store in a week, through its own functions: each is
 * one change that is saved. */
guint       sam_store_deeds_get_n (void);
const char *sam_store_deeds_get_name (guint deed);

/* Does one and waits for it. Returns: whether it was said to be saved */
gboolean sam_store_deeds_do (SamTestStore *self, guint deed, GError **error);

/* All of them; each must be saved. */
void sam_store_deeds_do_all (SamTestStore *self);

/* (transfer full): everything that is kept, but not when it was kept */
char *sam_store_deeds_dump (SamTestStore *self);

G_END_DECLS
