// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SamMarkKinds:
 * @SAM_MARK_NAME: the name of a person
 * @SAM_MARK_BIRTH_DATE: a date that looks like a date of birth
 * @SAM_MARK_SERVICE_NUMBER: a Dutch citizen service number
 * @SAM_MARK_PHONE: a phone number of somebody, not of a service
 * @SAM_MARK_ADDRESS: a postcode or street, with the number of a house
 * @SAM_MARK_EMAIL: an e-mail address
 *
 * What tells who somebody is.
 */
typedef enum
{
  SAM_MARK_NAME = 1 << 0,
  SAM_MARK_BIRTH_DATE = 1 << 1,
  SAM_MARK_SERVICE_NUMBER = 1 << 2,
  SAM_MARK_PHONE = 1 << 3,
  SAM_MARK_ADDRESS = 1 << 4,
  SAM_MARK_EMAIL = 1 << 5,
} SamMarkKinds;

#define SAM_MARK_ALL ((SamMarkKinds) 0x3f)

/**
 * SamMark:
 * @kind: what it looks like
 * @start: where it begins, in bytes
 * @end: where it ends, in bytes; the first byte that is no part of it
 * @neutral: (owned): what could stand there instead
 *
 * A place in a text that looks like somebody's data.
 */
typedef struct
{
  SamMarkKinds kind;
  gsize        start;
  gsize        end;
  char        *neutral;
} SamMark;

GPtrArray *sam_confidentiality_find (const char  *text,
                                     SamMarkKinds kinds,
                                     const char  *language,
                                     int this_year) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
