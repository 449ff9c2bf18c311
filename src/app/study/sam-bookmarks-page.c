// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-bookmarks-page.h"

#include <glib/gi18n-lib.h>

#include "sam-card-progress.h"
#include "sam-format.h"
#include "sam-list-place.h"

/**
 * SamBookmarksPage:
 *
 * The items that somebody gave a bookmark, in the order of the cards. A row
 * opens its item. Whoever takes a bookmark away can put it back in the same
 * place, as long as they stay.
 */
struct _SamBookmarksPage
{
  AdwBin parent_instance;

  /* Template */
  GtkWidget  *empty;
  GtkListBox *list;

  SamDesk *desk; /* (owned) (nullable): %NULL only after dispose */
};

G_DEFINE_FINAL_TYPE (SamBookmarksPage, sam_bookmarks_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_star (GtkButton *star, gboolean there)
{
  gtk_button_set_icon_name (star, there ? "starred-symbolic"
                                        : "non-starred-symbolic");
}

static void
toggled_cb (GtkToggleButton *star, SamBookmarksPage *self)
{
  GObject *row = G_OBJECT (star);
  gboolean there = gtk_toggle_button_get_active (star);

  if (self->desk == NULL || sam_desk_get_study (self->desk) == NULL)
    return;

  sam_study_set_bookmark (sam_desk_get_study (self->desk),
                          g_object_get_data (row, "deck"),
                          g_object_get_data (row, "item"), there);
  show_star (GTK_BUTTON (star), there);
}

static GtkWidget *
new_star (SamBookmarksPage *self, const char *deck_id, SamItem *item)
{
  GtkWidget *star = gtk_toggle_button_new ();

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (star), TRUE);
  show_star (GTK_BUTTON (star), TRUE);
  gtk_widget_set_valign (star, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (star, "flat");
  gtk_widget_set_tooltip_text (star, _ ("Bookmark"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (star),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Bookmark"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  sam_item_get_title (item), -1);
  g_object_set_data_full (G_OBJECT (star), "deck", g_strdup (deck_id), g_free);
  g_object_set_data_full (G_OBJECT (star), "item",
                          g_strdup (sam_item_get_id (item)), g_free);
  g_signal_connect_object (star, "toggled", G_CALLBACK (toggled_cb), self, 0);

  return star;
}

static GtkWidget *
new_row (SamBookmarksPage *self,
         const char       *deck_id,
         SamCard          *card,
         SamItem          *item)
{
  GtkWidget       *row;
  g_autofree char *line = sam_format_item_line (item);
  g_autofree char *subtitle =
      /* TRANSLATORS: “Case”, “Dilemma”, “Assignment” or “Tip”; then
       * “10 min · alone” */
      g_strdup_printf (_ ("%s · %s"),
                       sam_format_kind (sam_item_get_kind (item)), line);

  row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                      sam_item_get_title (item), "subtitle", subtitle,
                      "activatable", TRUE, NULL);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             sam_card_badge_new (sam_card_get_number (card),
                                                 sam_card_get_colour (card),
                                                 sam_card_get_icon (card)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             new_star (self, deck_id, item));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(ss)", deck_id,
                                    sam_item_get_id (item));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open-item");

  return row;
}

static void
append_card (SamBookmarksPage *self, const char *deck_id, SamCard *card)
{
  SamStudy *study = sam_desk_get_study (self->desk);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (card)); i++)
    {
      g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), i);

      if (sam_study_has_bookmark (study, deck_id, sam_item_get_id (item)))
        gtk_list_box_append (self->list, new_row (self, deck_id, card, item));
    }
}

static void
append_deck (SamBookmarksPage *self, SamDeck *deck)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (deck)); i++)
    {
      g_autoptr (SamCard) card = g_list_model_get_item (G_LIST_MODEL (deck), i);

      append_card (self, sam_deck_get_id (deck), card);
    }
}

static void
refresh (SamBookmarksPage *self)
{
  SamDeckShelf *shelf;
  gboolean      any;
  int           place;

  if (self->desk == NULL || sam_desk_get_study (self->desk) == NULL)
    return;

  place = sam_list_place_empty (self->list);
  shelf = sam_desk_get_shelf (self->desk);
  append_deck (self, sam_deck_shelf_get_built_in (shelf));
  append_deck (self, sam_deck_shelf_get_own (shelf));

  any = gtk_list_box_get_row_at_index (self->list, 0) != NULL;
  gtk_widget_set_visible (GTK_WIDGET (self->list), any);
  gtk_widget_set_visible (self->empty, !any);
  sam_list_place_go_to (self->list, place, GTK_WIDGET (self));
}

static void
sam_bookmarks_page_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, _ ("My bookmarks"));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_bookmarks_page_dispose (GObject *object)
{
  SamBookmarksPage *self = SAM_BOOKMARKS_PAGE (object);

  g_clear_object (&self->desk);

  G_OBJECT_CLASS (sam_bookmarks_page_parent_class)->dispose (object);
}

static void
sam_bookmarks_page_class_init (SamBookmarksPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sam_bookmarks_page_get_property;
  object_class->dispose = sam_bookmarks_page_dispose;

  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/study/sam-bookmarks-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamBookmarksPage, empty);
  gtk_widget_class_bind_template_child (widget_class, SamBookmarksPage, list);
}

static void
sam_bookmarks_page_init (SamBookmarksPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_bookmarks_page_new:
 * @desk: with somebody at it
 *
 * Returns: (transfer floating): the items that they want to find again
 */
GtkWidget *
sam_bookmarks_page_new (SamDesk *desk)
{
  SamBookmarksPage *self;

  g_return_val_if_fail (SAM_IS_DESK (desk), NULL);
  g_return_val_if_fail (sam_desk_get_study (desk) != NULL, NULL);

  self = g_object_new (SAM_TYPE_BOOKMARKS_PAGE, NULL);
  self->desk = g_object_ref (desk);
  /* A bookmark may have come or gone on the card that one comes back from. */
  g_signal_connect (self, "map", G_CALLBACK (refresh), NULL);
  refresh (self);

  return GTK_WIDGET (self);
}
