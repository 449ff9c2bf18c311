// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-portfolio.h"

#include <glib/gi18n-lib.h>

/* Words that stand in every portfolio. */

/**
 * sam_portfolio_get_notice:
 *
 * Returns: (transfer none): what it is and what it is not
 */
const char *
sam_portfolio_get_notice (void)
{
  return _ ("I kept this overview myself with Samenspel. It is not accredited: "
            "nobody has checked it, and it gives no points by itself. Ask your "
            "professional register or your employer whether they count it.");
}

/**
 * sam_portfolio_get_corrected_notice:
 *
 * Returns: (transfer none): what the mark at some minutes means
 */
const char *
sam_portfolio_get_corrected_notice (void)
{
  return _ ("* These minutes were corrected by hand. The others were counted "
            "while something was being done; pauses do not count.");
}

/**
 * sam_activity_kind_get_name:
 *
 * Returns: (transfer none): what somebody did
 */
const char *
sam_activity_kind_get_name (SamActivityKind kind)
{
  switch (kind)
    {
    case SAM_ACTIVITY_SITTING:
      return _ ("Studied alone");
    case SAM_ACTIVITY_SESSION:
      return _ ("Session with the team");
    case SAM_ACTIVITY_QUIZ:
      return _ ("Questions of fact");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * sam_portfolio_describe_minutes:
 *
 * Returns: (transfer full): as “40 min” or “2 h 40 min”
 */
char *
sam_portfolio_describe_minutes (guint minutes)
{
  if (minutes < 60)
    /* Translators: so many minutes, short */
    return g_strdup_printf (_ ("%u min"), minutes);

  /* Translators: hours and minutes, short */
  return g_strdup_printf (_ ("%u h %02u min"), minutes / 60, minutes % 60);
}
