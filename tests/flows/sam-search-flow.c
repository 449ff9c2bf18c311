// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-search-flow.h"

/* Whoever searches in the desktop presses something now. */
#define NOW 0

static GVariant *
call (const char *method, GVariant *parameters, const char *type)
{
  GVariant *reply;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusConnection) bus =
      g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);

  g_assert_no_error (error);
  reply =
      g_dbus_connection_call_sync (bus, SAM_APP_ID,
                                   "/io/github/samenspel/Samenspel"
                                   "/SearchProvider",
                                   "org.gnome.Shell.SearchProvider2", method,
                                   parameters, G_VARIANT_TYPE (type),
                                   G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL,
                                   &error);
  g_assert_no_error (error);

  return reply;
}

static GVariant *
new_terms (const char *words)
{
  g_auto (GStrv) split = g_strsplit (words, " ", -1);

  return g_variant_new_strv ((const char *const *) split, -1);
}

/**
 * sam_search_flow_find:
 *
 * Returns: (transfer full): what the desktop would show for @words, by its ids
 */
char **
sam_search_flow_find (const char *words)
{
  g_autoptr (GVariant) reply =
      call ("GetInitialResultSet", g_variant_new ("(@as)", new_terms (words)),
            "(as)");
  char **ids;

  g_variant_get (reply, "(^as)", &ids);

  return ids;
}

/**
 * sam_search_flow_choose:
 *
 * Somebody presses what was found.
 */
void
sam_search_flow_choose (const char *id)
{
  g_variant_unref (call ("ActivateResult",
                         g_variant_new ("(s@asu)", id, new_terms (""), NOW),
                         "()"));
}

/**
 * sam_search_flow_go_on:
 *
 * Somebody presses the icon of the program beside what was found.
 */
void
sam_search_flow_go_on (const char *words)
{
  g_variant_unref (call ("LaunchSearch",
                         g_variant_new ("(@asu)", new_terms (words), NOW),
                         "()"));
}
