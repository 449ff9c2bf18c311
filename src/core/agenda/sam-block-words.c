// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-block-private.h"

#include <glib/gi18n-lib.h>

/* What is said of a block. */

/**
 * sam_block_dup_why:
 *
 * Returns: (transfer full) (nullable): in words why the block fell out, is
 *   shorter than usual or begins late; %NULL if there is nothing to say
 */
char *
sam_block_dup_why (SamBlock *self)
{
  guint missing;
  guint usual;

  g_return_val_if_fail (SAM_IS_BLOCK (self), NULL);

  missing = self->place.missing;
  usual = self->values->usual;

  switch (self->place.why)
    {
    case SAM_FIT_TRIMMED:
      return g_strdup_printf (
          ngettext ("Usually %u minute; shorter now, so that everything fits",
                    "Usually %u minutes; shorter now, so that everything fits",
                    usual),
          usual);
    case SAM_FIT_NO_ROOM:
      return g_strdup_printf (ngettext ("No room: it needs %u more minute",
                                        "No room: it needs %u more minutes",
                                        missing),
                              missing);
    case SAM_FIT_LATE:
      return g_strdup_printf (
          ngettext ("Begins %u minute late: what comes before takes longer",
                    "Begins %u minutes late: what comes before takes longer",
                    missing),
          missing);
    case SAM_FIT_AS_USUAL:
    default:
      return NULL;
    }
}

const char *
sam_reason_get_words (SamReason reason)
{
  static const char *const words[] = {
    [SAM_REASON_NONE] = "",
    [SAM_REASON_NOT_YET] = N_ ("Not discussed yet"),
    [SAM_REASON_AGREEMENT] = N_ ("Goes with an open agreement"),
    [SAM_REASON_PARKED] = N_ ("No time for it last time"),
    [SAM_REASON_SECOND_LOOK] = N_ ("Due for a second look"),
    [SAM_REASON_LONG_AGO] = N_ ("Long ago"),
  };

  g_return_val_if_fail (reason <= SAM_REASON_LONG_AGO, "");

  /* The empty string is not for gettext: it would answer with its header. */
  return reason == SAM_REASON_NONE ? "" : _ (words[reason]);
}

const char *
sam_block_kind_get_title (SamBlockKind kind)
{
  static const char *const titles[SAM_N_SESSION_BLOCK_KINDS] = {
    [SAM_BLOCK_CHECK_IN] = N_ ("Check-in"),
    [SAM_BLOCK_LAST_TIME] = N_ ("What we agreed last time"),
    [SAM_BLOCK_ITEM] = N_ ("Item"),
    [SAM_BLOCK_BREAK] = N_ ("Break"),
    [SAM_BLOCK_TOPIC] = N_ ("Own topic"),
    [SAM_BLOCK_GUEST] = N_ ("Guest"),
    [SAM_BLOCK_AGREE] = N_ ("Choosing improvement points"),
    [SAM_BLOCK_CHECK_OUT] = N_ ("Check-out"),
    [SAM_BLOCK_WELCOME] = N_ ("Welcome"),
    [SAM_BLOCK_CLOSE] = N_ ("Closing"),
  };

  g_return_val_if_fail (kind < SAM_N_SESSION_BLOCK_KINDS, "");

  return _ (titles[kind]);
}
