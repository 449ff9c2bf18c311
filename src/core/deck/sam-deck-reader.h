// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

#include "sam-card.h"

G_BEGIN_DECLS

/* Larger files are refused unread. */
#define SAM_DECK_MAX_BYTES (4 * 1024 * 1024)

/**
 * SamDeckError:
 * @SAM_DECK_ERROR_SYNTAX: not well-formed XML, or not text at all
 * @SAM_DECK_ERROR_REFUSED: something a card may never hold: a DTD, an entity,
 *   or more of anything than the reader's limits
 * @SAM_DECK_ERROR_VERSION: a card of another major version of the format
 * @SAM_DECK_ERROR_STRUCTURE: well-formed, but not a card
 * @SAM_DECK_ERROR_VALUE: a card, but a value in it is missing or out of range
 *
 * Why a card could not be read. The message says what was expected, in an
 * author's words, and is fit to show.
 */
typedef enum
{
  SAM_DECK_ERROR_SYNTAX,
  SAM_DECK_ERROR_REFUSED,
  SAM_DECK_ERROR_VERSION,
  SAM_DECK_ERROR_STRUCTURE,
  SAM_DECK_ERROR_VALUE,
} SamDeckError;

#define SAM_DECK_ERROR (sam_deck_error_quark ())
GQuark sam_deck_error_quark (void);

/**
 * SamFault:
 * @line: from 1; 0 where the fault is the file's as a whole
 * @column: from 1, in characters; 0 likewise
 * @code: of #SamDeckError
 * @message: (owned) (not nullable): what was expected, fit to show
 */
typedef struct
{
  guint        line;
  guint        column;
  SamDeckError code;
  char        *message;
} SamFault;

void sam_fault_free (SamFault *fault);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamFault, sam_fault_free)

/**
 * SamDeckReaderMode:
 * @SAM_DECK_READER_LENIENT: for the app: elements and attributes that this
 *   version does not know are skipped and counted
 * @SAM_DECK_READER_STRICT: for authors: they are faults
 *
 * How to read what this version does not know.
 */
typedef enum
{
  SAM_DECK_READER_LENIENT,
  SAM_DECK_READER_STRICT,
} SamDeckReaderMode;

SamCard *sam_deck_reader_parse (GBytes           *bytes,
                                SamDeckReaderMode mode,
                                GPtrArray        *faults,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;
SamCard *sam_deck_reader_parse_file (GFile            *file,
                                     SamDeckReaderMode mode,
                                     GPtrArray        *faults,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes  *sam_deck_reader_load (GFile     *file,
                               GPtrArray *faults,
                               GError   **error) G_GNUC_WARN_UNUSED_RESULT;
SamItem *sam_deck_reader_parse_item (const char *source,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
