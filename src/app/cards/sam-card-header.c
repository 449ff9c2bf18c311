// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-card-header.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-gives-way.h"
#include "sam-header-end.h"
#include "sam-spoken-name.h"

/**
 * SamCardHeader:
 *
 * The top of an opened card, in its colour: the way back, number, title and
 * icon, and the tabs. The tabs follow the action `card-page.tab`.
 */
struct _SamCardHeader
{
  GtkBox parent_instance;

  /* Template */
  GtkWidget         *back_button;
  AdwButtonContent  *back_content;
  GtkLabel          *number;
  GtkLabel          *title;
  GtkLabel          *summary;
  GtkImage          *icon;
  GtkScrolledWindow *tab_scroller;
  GtkBox            *tabs;

  GtkWidget *tab_buttons[SAM_N_CARD_TABS]; /* (not owned): in @tabs */
};

G_DEFINE_FINAL_TYPE (SamCardHeader, sam_card_header, GTK_TYPE_BOX)

static const char *const tab_names[SAM_N_CARD_TABS] = { "about", "cases",
                                                        "dilemmas",
                                                        "assignments", "tips" };

static void
add_tab_buttons (SamCardHeader *self)
{
  for (guint i = 0; i < SAM_N_CARD_TABS; i++)
    {
      GtkWidget *button =
          g_object_new (GTK_TYPE_TOGGLE_BUTTON, "accessible-role",
                        GTK_ACCESSIBLE_ROLE_TAB, NULL);

      gtk_widget_add_css_class (button, "flat");
      gtk_widget_add_css_class (button, "sam-tab");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s",
                                        tab_names[i]);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "card-page.tab");
      gtk_box_append (self->tabs, button);
      self->tab_buttons[i] = button;
    }
}

static void
sam_card_header_class_init (SamCardHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/cards/sam-card-header.ui");
  gtk_widget_class_bind_template_child (widget_class, SamCardHeader,
                                        back_button);
  gtk_widget_class_bind_template_child (widget_class, SamCardHeader,
                                        back_content);
  gtk_widget_class_bind_template_child (widget_class, SamCardHeader, number);
  gtk_widget_class_bind_template_child (widget_class, SamCardHeader, title);
  gtk_widget_class_bind_template_child (widget_class, SamCardHeader, summary);
  gtk_widget_class_bind_template_child (widget_class, SamCardHeader, icon);
  gtk_widget_class_bind_template_child (widget_class, SamCardHeader,
                                        tab_scroller);
  gtk_widget_class_bind_template_child (widget_class, SamCardHeader, tabs);
}

static void
sam_card_header_init (SamCardHeader *self)
{
  g_type_ensure (SAM_TYPE_HEADER_END);
  g_type_ensure (SAM_TYPE_GIVES_WAY);
  gtk_widget_init_template (GTK_WIDGET (self));
  add_tab_buttons (self);
  sam_card_header_set_back (self, _ ("Cards"));
}

/**
 * sam_card_header_find_tab:
 * @name: (nullable): any string
 *
 * Returns: the tab of that name, or -1
 */
int
sam_card_header_find_tab (const char *name)
{
  for (int i = 0; i < SAM_N_CARD_TABS; i++)
    if (g_strcmp0 (name, tab_names[i]) == 0)
      return i;

  return -1;
}

/**
 * sam_card_header_get_tab_name:
 *
 * Returns: (transfer none) (not nullable): the name of a tab
 */
const char *
sam_card_header_get_tab_name (guint tab)
{
  g_return_val_if_fail (tab < SAM_N_CARD_TABS, tab_names[0]);

  return tab_names[tab];
}

static void
label_tabs (SamCardHeader *self, SamCard *card)
{
  gtk_button_set_label (GTK_BUTTON (self->tab_buttons[0]),
                        _ ("About this theme"));
  for (guint i = 1; i < SAM_N_CARD_TABS; i++)
    {
      SamItemKind      kind = (SamItemKind) (i - 1);
      guint            count = sam_card_count (card, kind);
      g_autofree char *text = NULL;

      /* TRANSLATORS: a kind of item in the plural, and how many there are */
      text = g_strdup_printf (_ ("%s %u"), sam_format_kinds (kind), count);
      gtk_button_set_label (GTK_BUTTON (self->tab_buttons[i]), text);
      gtk_widget_set_visible (self->tab_buttons[i], count > 0);
    }
}

/**
 * sam_card_header_set_card:
 * @card: whose header it is; the colour comes from a style class around it
 */
void
sam_card_header_set_card (SamCardHeader *self, SamCard *card)
{
  guint            number;
  g_autofree char *icon = NULL;

  g_return_if_fail (SAM_IS_CARD_HEADER (self));
  g_return_if_fail (SAM_IS_CARD (card));

  number = sam_card_get_number (card);
  gtk_widget_set_visible (GTK_WIDGET (self->number), number > 0);
  if (number > 0)
    {
      g_autofree char *digits = g_strdup_printf ("%u", number);

      gtk_label_set_label (self->number, digits);
    }

  icon = sam_format_icon_name (sam_card_get_icon (card));
  gtk_image_set_from_icon_name (self->icon, icon);
  gtk_label_set_label (self->title, sam_card_get_title (card));
  gtk_label_set_label (self->summary, sam_card_get_summary (card));
  label_tabs (self, card);
}

/**
 * sam_card_header_set_back:
 * @where: what the button at the left leads back to
 */
void
sam_card_header_set_back (SamCardHeader *self, const char *where)
{
  g_autofree char *name = NULL;

  g_return_if_fail (SAM_IS_CARD_HEADER (self));
  g_return_if_fail (where != NULL);

  adw_button_content_set_label (self->back_content, where);
  /* TRANSLATORS: %s is the page to which the button leads back */
  name = g_strdup_printf (_ ("Back: %s"), where);
  sam_spoken_name_set (GTK_WIDGET (self->back_button), name);
}

/**
 * sam_card_header_set_narrow:
 * @narrow: whether the room is for words only
 */
void
sam_card_header_set_narrow (SamCardHeader *self, gboolean narrow)
{
  g_return_if_fail (SAM_IS_CARD_HEADER (self));

  gtk_widget_set_visible (GTK_WIDGET (self->icon), !narrow);
}

/* In a narrow window the tabs are wider than the header. */
static void
scroll_to_tab (SamCardHeader *self, guint tab)
{
  GtkAdjustment *adjustment =
      gtk_scrolled_window_get_hadjustment (self->tab_scroller);
  graphene_rect_t bounds;

  if (gtk_widget_compute_bounds (self->tab_buttons[tab],
                                 GTK_WIDGET (self->tabs), &bounds))
    gtk_adjustment_clamp_page (adjustment, bounds.origin.x,
                               bounds.origin.x + bounds.size.width);
}

/**
 * sam_card_header_set_selected:
 * @tab: the one whose content shows
 *
 * Tells it to screen readers; the look follows the action.
 */
void
sam_card_header_set_selected (SamCardHeader *self, guint tab)
{
  g_return_if_fail (SAM_IS_CARD_HEADER (self));
  g_return_if_fail (tab < SAM_N_CARD_TABS);

  for (guint i = 0; i < SAM_N_CARD_TABS; i++)
    gtk_accessible_update_state (GTK_ACCESSIBLE (self->tab_buttons[i]),
                                 GTK_ACCESSIBLE_STATE_SELECTED, i == tab, -1);
  scroll_to_tab (self, tab);
}

/**
 * sam_card_header_focus_tab:
 * @tab: where the keyboard goes
 */
void
sam_card_header_focus_tab (SamCardHeader *self, guint tab)
{
  g_return_if_fail (SAM_IS_CARD_HEADER (self));
  g_return_if_fail (tab < SAM_N_CARD_TABS);

  gtk_widget_grab_focus (self->tab_buttons[tab]);
}
