// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-plan-more.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-name-guard.h"
#include "sam-planned-moment.h"

/**
 * SamPlanMore:
 *
 * What may be said of a session beforehand, but need not: when it is, what it
 * is called, and one card to stay with.
 */
struct _SamPlanMore
{
  GtkBox parent_instance;

  /* Template */
  SamPlannedMoment *moment;
  GtkEditable      *title;
  GtkDropDown      *card;

  GPtrArray *card_ids; /* (element-type utf8) (owned): of @card from 1 on */
};

G_DEFINE_FINAL_TYPE (SamPlanMore, sam_plan_more, GTK_TYPE_BOX)

enum
{
  ENTERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
entered_cb (SamPlanMore *self)
{
  g_signal_emit (self, signals[ENTERED], 0);
}

static void
add_cards (SamPlanMore *self, GtkStringList *names, SamDeck *deck)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (deck)); i++)
    {
      g_autoptr (SamCard) card = g_list_model_get_item (G_LIST_MODEL (deck), i);

      gtk_string_list_take (names, sam_format_card (sam_card_get_number (card),
                                                    sam_card_get_title (card)));
      g_ptr_array_add (self->card_ids, g_strdup (sam_card_get_id (card)));
    }
}

static void
sam_plan_more_finalize (GObject *object)
{
  SamPlanMore *self = SAM_PLAN_MORE (object);

  g_ptr_array_unref (self->card_ids);

  G_OBJECT_CLASS (sam_plan_more_parent_class)->finalize (object);
}

static void
sam_plan_more_class_init (SamPlanMoreClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sam_plan_more_finalize;

  /**
   * SamPlanMore::entered:
   *
   * Somebody is ready.
   */
  signals[ENTERED] =
      g_signal_new ("entered", SAM_TYPE_PLAN_MORE, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/prepare/sam-plan-more.ui");
  gtk_widget_class_bind_template_child (widget_class, SamPlanMore, moment);
  gtk_widget_class_bind_template_child (widget_class, SamPlanMore, title);
  gtk_widget_class_bind_template_child (widget_class, SamPlanMore, card);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
}

static void
sam_plan_more_init (SamPlanMore *self)
{
  self->card_ids = g_ptr_array_new_with_free_func (g_free);
  g_type_ensure (SAM_TYPE_NAME_GUARD);
  g_type_ensure (SAM_TYPE_PLANNED_MOMENT);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_plan_more_set_now:
 * @now: what “the next 24 November” is measured by
 */
void
sam_plan_more_set_now (SamPlanMore *self, GDateTime *now)
{
  g_return_if_fail (SAM_IS_PLAN_MORE (self));

  sam_planned_moment_set_now (self->moment, now);
}

/**
 * sam_plan_more_begin:
 * @shelf: the cards to choose from
 *
 * Empties all.
 */
void
sam_plan_more_begin (SamPlanMore *self, SamDeckShelf *shelf)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  g_return_if_fail (SAM_IS_PLAN_MORE (self));
  g_return_if_fail (SAM_IS_DECK_SHELF (shelf));

  sam_planned_moment_set (self->moment, NULL);
  gtk_editable_set_text (self->title, "");

  g_ptr_array_set_size (self->card_ids, 0);
  gtk_string_list_append (names, _ ("Let Samenspel choose"));
  add_cards (self, names, sam_deck_shelf_get_built_in (shelf));
  add_cards (self, names, sam_deck_shelf_get_own (shelf));
  gtk_drop_down_set_model (self->card, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->card, 0);
}

/**
 * sam_plan_more_check:
 *
 * Returns: whether everything can be understood; if not, the field has the
 *   focus and says so
 */
gboolean
sam_plan_more_check (SamPlanMore *self)
{
  g_return_val_if_fail (SAM_IS_PLAN_MORE (self), FALSE);

  return sam_planned_moment_check (self->moment);
}

/**
 * sam_plan_more_dup_starts:
 *
 * Returns: (transfer full) (nullable): when it begins, if that was said
 */
GDateTime *
sam_plan_more_dup_starts (SamPlanMore *self)
{
  g_return_val_if_fail (SAM_IS_PLAN_MORE (self), NULL);

  return sam_planned_moment_dup (self->moment);
}

/**
 * sam_plan_more_get_title:
 *
 * Returns: (transfer none): "" for none
 */
const char *
sam_plan_more_get_title (SamPlanMore *self)
{
  g_return_val_if_fail (SAM_IS_PLAN_MORE (self), "");

  return gtk_editable_get_text (self->title);
}

/**
 * sam_plan_more_get_card_id:
 *
 * Returns: (transfer none) (nullable): the card to stay with
 */
const char *
sam_plan_more_get_card_id (SamPlanMore *self)
{
  guint selected;

  g_return_val_if_fail (SAM_IS_PLAN_MORE (self), NULL);

  selected = gtk_drop_down_get_selected (self->card);
  if (selected == 0 || selected > self->card_ids->len)
    return NULL;

  return g_ptr_array_index (self->card_ids, selected - 1);
}
