// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-condition.h"
#include "sam-database.h"

G_BEGIN_DECLS

/* For sam_care_back_up_async(): whether anything changed or not */
#define SAM_CARE_ALWAYS G_GINT64_CONSTANT (-1)

/* A full check is due after this many days. */
#define SAM_CARE_CHECK_DAYS 7

/* What the upkeep knows of a database, and asks of its thread; counted */
typedef struct _SamCare SamCare;

SamCare *sam_care_new (const char *path) G_GNUC_WARN_UNUSED_RESULT;
void     sam_care_unref (SamCare *self);

void     sam_care_back_up_async (SamCare            *self,
                                 SamDatabase        *database,
                                 GDateTime          *now,
                                 gint64              least_seconds,
                                 GAsyncReadyCallback callback,
                                 gpointer            user_data);
gboolean sam_care_back_up_finish (SamDatabase  *database,
                                  GAsyncResult *result,
                                  GDateTime   **made,
                                  GError      **error);

void     sam_care_check_async (SamCare            *self,
                               SamDatabase        *database,
                               GDateTime          *now,
                               GAsyncReadyCallback callback,
                               gpointer            user_data);
gboolean sam_care_check_finish (SamDatabase  *database,
                                GAsyncResult *result,
                                gboolean     *was_due,
                                SamCondition *condition,
                                GError      **error);

G_END_DECLS
