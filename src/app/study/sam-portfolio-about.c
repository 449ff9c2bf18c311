// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-portfolio-about.h"

#include "sam-spoken-name.h"

/**
 * SamPortfolioAbout:
 *
 * What a portfolio says about whoever made it: a name, learning aims and
 * CanMEDS roles. It is kept as it is typed, in the person's own file alone.
 */
struct _SamPortfolioAbout
{
  AdwBin parent_instance;

  /* Template */
  GtkEditable         *name;
  GtkTextBuffer       *aims;
  AdwPreferencesGroup *roles;

  SamStudy *study; /* (owned) (nullable): %NULL until it is set */
};

G_DEFINE_FINAL_TYPE (SamPortfolioAbout, sam_portfolio_about, ADW_TYPE_BIN)

#define ROLE_KEY "sam-role"

static void
name_changed_cb (SamPortfolioAbout *self)
{
  if (self->study != NULL)
    sam_study_set_full_name (self->study, gtk_editable_get_text (self->name));
}

/* One on each line. */
static void
aims_changed_cb (SamPortfolioAbout *self)
{
  GtkTextIter      start, end;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (self->study == NULL)
    return;

  gtk_text_buffer_get_bounds (self->aims, &start, &end);
  text = gtk_text_buffer_get_text (self->aims, &start, &end, FALSE);
  lines = g_strsplit (text, "\n", -1);
  sam_study_set_aims (self->study, (const char *const *) lines);
}

static void
role_toggled_cb (SamPortfolioAbout *self,
                 GParamSpec        *pspec,
                 GtkCheckButton    *check)
{
  SamRoles role =
      GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (check), ROLE_KEY));
  SamRoles roles = sam_study_get_roles (self->study);

  if (gtk_check_button_get_active (check))
    roles |= role;
  else
    roles &= ~role;
  sam_study_set_roles (self->study, roles);
}

static void
append_role (SamPortfolioAbout *self, SamRoles role)
{
  const char *name = sam_role_get_name (role);
  GtkWidget  *check = gtk_check_button_new ();
  GtkWidget  *row =
      g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", name,
                    "activatable-widget", check, NULL);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               (sam_study_get_roles (self->study) & role) != 0);
  g_object_set_data (G_OBJECT (check), ROLE_KEY, GUINT_TO_POINTER (role));
  g_signal_connect_object (check, "notify::active",
                           G_CALLBACK (role_toggled_cb), self,
                           G_CONNECT_SWAPPED);
  sam_spoken_name_set (GTK_WIDGET (check), name);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_preferences_group_add (self->roles, row);
}

static void
sam_portfolio_about_dispose (GObject *object)
{
  g_clear_object (&SAM_PORTFOLIO_ABOUT (object)->study);

  G_OBJECT_CLASS (sam_portfolio_about_parent_class)->dispose (object);
}

static void
sam_portfolio_about_class_init (SamPortfolioAboutClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_portfolio_about_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/study/sam-portfolio-about.ui");
  gtk_widget_class_bind_template_child (widget_class, SamPortfolioAbout, name);
  gtk_widget_class_bind_template_child (widget_class, SamPortfolioAbout, aims);
  gtk_widget_class_bind_template_child (widget_class, SamPortfolioAbout, roles);
  gtk_widget_class_bind_template_callback (widget_class, name_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, aims_changed_cb);
}

static void
sam_portfolio_about_init (SamPortfolioAbout *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_portfolio_about_set_study:
 * @study: whose it is; only once
 */
void
sam_portfolio_about_set_study (SamPortfolioAbout *self, SamStudy *study)
{
  const char      *full_name;
  g_autofree char *aims = NULL;

  g_return_if_fail (SAM_IS_PORTFOLIO_ABOUT (self));
  g_return_if_fail (SAM_IS_STUDY (study));
  g_return_if_fail (self->study == NULL);

  full_name = sam_study_get_full_name (study);
  aims = g_strjoinv ("\n", (char **) sam_study_get_aims (study));
  gtk_editable_set_text (self->name, *full_name != '\0'
                                         ? full_name
                                         : sam_study_get_name (study));
  gtk_text_buffer_set_text (self->aims, aims, -1);

  /* From now on what changes is what somebody does. */
  self->study = g_object_ref (study);
  for (guint i = 0; i < SAM_N_ROLES; i++)
    append_role (self, (SamRoles) (1 << i));
}
