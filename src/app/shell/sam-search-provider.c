// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-search-provider.h"

#include <string.h>

#include "sam-search.h"

/* The desktop shows fewer; it asks what it shows by itself. */
#define MOST_HITS 12

/**
 * SamSearchProvider:
 *
 * Lets the desktop find cards and what is on them
 * (`org.gnome.Shell.SearchProvider2`). It knows the cards and nothing else:
 * what a team or a nurse wrote must not come up on a screen that others see,
 * and so it is never given the sessions.
 */
struct _SamSearchProvider
{
  GObject parent_instance;

  SamDeckShelf    *shelf;     /* (owned) (nullable): %NULL until there is one */
  SamSearch       *search;    /* (owned) (nullable): %NULL until asked */
  GDBusConnection *bus;       /* (owned) (nullable): where it is exported */
  guint            object_id; /* on @bus, or 0 */
};

G_DEFINE_FINAL_TYPE (SamSearchProvider, sam_search_provider, G_TYPE_OBJECT)

enum
{
  ASKED,
  ACT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* As the desktop's developers describe it: “Writing a Search Provider”. */
static const char interface[] =
    "<node><interface name='org.gnome.Shell.SearchProvider2'>"
    "<method name='GetInitialResultSet'>"
    "<arg type='as' direction='in'/><arg type='as' direction='out'/></method>"
    "<method name='GetSubsearchResultSet'>"
    "<arg type='as' direction='in'/><arg type='as' direction='in'/>"
    "<arg type='as' direction='out'/></method>"
    "<method name='GetResultMetas'>"
    "<arg type='as' direction='in'/><arg type='aa{sv}' direction='out'/>"
    "</method>"
    "<method name='ActivateResult'>"
    "<arg type='s' direction='in'/><arg type='as' direction='in'/>"
    "<arg type='u' direction='in'/></method>"
    "<method name='LaunchSearch'>"
    "<arg type='as' direction='in'/><arg type='u' direction='in'/></method>"
    "</interface></node>";

static SamSearch *
ensure_search (SamSearchProvider *self)
{
  if (self->search == NULL)
    {
      self->search = sam_search_new ();
      sam_search_add_deck (self->search,
                           sam_deck_shelf_get_built_in (self->shelf));
      sam_search_add_deck (self->search, sam_deck_shelf_get_own (self->shelf));
    }

  return self->search;
}

static void
forget_search (SamSearchProvider *self)
{
  g_clear_object (&self->search);
}

/* What the desktop knows a hit by, also after a restart of the program. */
static char *
make_result_id (SamSearchHit *hit)
{
  return g_strjoin (" ",
                    sam_search_hit_get_kind (hit) == SAM_HIT_CARD ? "card"
                                                                  : "item",
                    sam_search_hit_get_owner_id (hit),
                    sam_search_hit_get_id (hit), NULL);
}

/* Returns: (transfer full) (nullable): what make_result_id() was made of; %NULL
 *   if it is no such thing, or is no longer there */
static SamSearchHit *
find_result (SamSearchProvider *self, const char *result_id)
{
  g_auto (GStrv) parts = g_strsplit (result_id, " ", 3);

  if (g_strv_length (parts) != 3)
    return NULL;

  return sam_search_get (ensure_search (self),
                         g_str_equal (parts[0], "card") ? SAM_HIT_CARD
                                                        : SAM_HIT_ITEM,
                         parts[1], parts[2]);
}

static GVariant *
find_results (SamSearchProvider *self, GVariant *terms)
{
  g_autofree const char **words = g_variant_get_strv (terms, NULL);
  g_autofree char        *typed = g_strjoinv (" ", (char **) words);
  g_autoptr (GPtrArray) hits =
      sam_search_find (ensure_search (self), typed, MOST_HITS);
  GVariantBuilder ids;

  g_variant_builder_init (&ids, G_VARIANT_TYPE ("as"));
  for (guint i = 0; i < hits->len; i++)
    g_variant_builder_add_value (&ids,
                                 g_variant_new_take_string (make_result_id (
                                     g_ptr_array_index (hits, i))));

  return g_variant_new ("(as)", &ids);
}

static GVariant *
describe_results (SamSearchProvider *self, GVariant *asked)
{
  g_autofree const char **ids = g_variant_get_strv (asked, NULL);
  GVariantBuilder         metas;

  g_variant_builder_init (&metas, G_VARIANT_TYPE ("aa{sv}"));
  for (gsize i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (SamSearchHit) hit = find_result (self, ids[i]);

      if (hit == NULL)
        continue;

      g_variant_builder_open (&metas, G_VARIANT_TYPE_VARDICT);
      g_variant_builder_add (&metas, "{sv}", "id",
                             g_variant_new_string (ids[i]));
      g_variant_builder_add (&metas, "{sv}", "name",
                             g_variant_new_string (
                                 sam_search_hit_get_title (hit)));
      g_variant_builder_add (&metas, "{sv}", "description",
                             g_variant_new_string (
                                 sam_search_hit_get_context (hit)));
      g_variant_builder_close (&metas);
    }

  return g_variant_new ("(aa{sv})", &metas);
}

static void
act (SamSearchProvider *self, const char *action, GVariant *target)
{
  g_autoptr (GVariant) owned = g_variant_ref_sink (target);

  g_signal_emit (self, signals[ACT], 0, action, owned);
}

/* What is gone meanwhile is said so by the window. */
static void
open_result (SamSearchProvider *self, const char *result_id)
{
  g_auto (GStrv) parts = g_strsplit (result_id, " ", 3);

  if (g_strv_length (parts) == 3)
    act (self,
         g_str_equal (parts[0], "card") ? "win.open-card" : "win.open-item",
         g_variant_new ("(ss)", parts[1], parts[2]));
}

static void
search_in_window (SamSearchProvider *self, GVariant *terms)
{
  g_autofree const char **words = g_variant_get_strv (terms, NULL);

  act (self, "win.search-for",
       g_variant_new_take_string (g_strjoinv (" ", (char **) words)));
}

/* Returns: (nullable): the answer to what is asked; %NULL if there is none */
static GVariant *
answer (SamSearchProvider *self, const char *method, GVariant *parameters)
{
  g_autoptr (GVariant) first = g_variant_get_child_value (parameters, 0);

  /* Each letter typed is asked again as a whole: that takes no millisecond. */
  if (g_str_equal (method, "GetInitialResultSet"))
    return find_results (self, first);

  if (g_str_equal (method, "GetSubsearchResultSet"))
    {
      g_autoptr (GVariant) terms = g_variant_get_child_value (parameters, 1);

      return find_results (self, terms);
    }

  if (g_str_equal (method, "GetResultMetas"))
    return describe_results (self, first);

  if (g_str_equal (method, "ActivateResult"))
    open_result (self, g_variant_get_string (first, NULL));
  else
    search_in_window (self, first);

  return NULL;
}

static void
method_call (GDBusConnection       *bus,
             const char            *sender,
             const char            *path,
             const char            *interface_name,
             const char            *method,
             GVariant              *parameters,
             GDBusMethodInvocation *invocation,
             gpointer               user_data)
{
  SamSearchProvider *self = user_data;

  if (self->shelf == NULL)
    {
      g_dbus_method_invocation_return_error_literal (invocation, G_DBUS_ERROR,
                                                     G_DBUS_ERROR_FAILED,
                                                     "Not started yet");
      return;
    }

  g_signal_emit (self, signals[ASKED], 0);
  g_dbus_method_invocation_return_value (invocation,
                                         answer (self, method, parameters));
}

static void
sam_search_provider_dispose (GObject *object)
{
  SamSearchProvider *self = SAM_SEARCH_PROVIDER (object);

  sam_search_provider_unexport (self);
  g_clear_object (&self->shelf);
  g_clear_object (&self->search);

  G_OBJECT_CLASS (sam_search_provider_parent_class)->dispose (object);
}

static void
sam_search_provider_class_init (SamSearchProviderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sam_search_provider_dispose;

  signals[ASKED] =
      g_signal_new ("asked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ACT] = g_signal_new ("act", G_TYPE_FROM_CLASS (klass),
                               G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                               G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_VARIANT);
}

static void
sam_search_provider_init (SamSearchProvider *self)
{
}

/**
 * sam_search_provider_new:
 *
 * Returns: (transfer full): a provider that is not on a bus and has no cards
 */
SamSearchProvider *
sam_search_provider_new (void)
{
  return g_object_new (SAM_TYPE_SEARCH_PROVIDER, NULL);
}

/**
 * sam_search_provider_export:
 * @bus: where the desktop asks
 * @path: an object path, as the search provider file of the desktop has it
 *
 * Until it has cards, it answers that it has not started.
 *
 * Returns: whether that worked; @error as of
 *   g_dbus_connection_register_object()
 */
gboolean
sam_search_provider_export (SamSearchProvider *self,
                            GDBusConnection   *bus,
                            const char        *path,
                            GError           **error)
{
  static const GDBusInterfaceVTable table = { .method_call = method_call };
  g_autoptr (GDBusNodeInfo) node = NULL;

  g_return_val_if_fail (SAM_IS_SEARCH_PROVIDER (self), FALSE);
  g_return_val_if_fail (G_IS_DBUS_CONNECTION (bus), FALSE);
  g_return_val_if_fail (self->object_id == 0, FALSE);

  node = g_dbus_node_info_new_for_xml (interface, NULL);
  g_assert (node != NULL);
  self->object_id =
      g_dbus_connection_register_object (bus, path, node->interfaces[0], &table,
                                         self, NULL, error);
  if (self->object_id == 0)
    return FALSE;

  self->bus = g_object_ref (bus);

  return TRUE;
}

/**
 * sam_search_provider_unexport:
 *
 * Takes it off the bus, if it is on one.
 */
void
sam_search_provider_unexport (SamSearchProvider *self)
{
  g_return_if_fail (SAM_IS_SEARCH_PROVIDER (self));

  if (self->object_id != 0)
    g_dbus_connection_unregister_object (self->bus, self->object_id);
  self->object_id = 0;
  g_clear_object (&self->bus);
}

/**
 * sam_search_provider_set_shelf:
 * @shelf: whose cards are found from now on
 *
 * Gives it the cards, once.
 */
void
sam_search_provider_set_shelf (SamSearchProvider *self, SamDeckShelf *shelf)
{
  g_return_if_fail (SAM_IS_SEARCH_PROVIDER (self));
  g_return_if_fail (SAM_IS_DECK_SHELF (shelf));
  g_return_if_fail (self->shelf == NULL);

  self->shelf = g_object_ref (shelf);
  g_signal_connect_object (sam_deck_shelf_get_built_in (shelf), "items-changed",
                           G_CALLBACK (forget_search), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sam_deck_shelf_get_own (shelf), "items-changed",
                           G_CALLBACK (forget_search), self, G_CONNECT_SWAPPED);
}
