// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-minutes.h"
#include "sam-text.h"

G_BEGIN_DECLS

#define SAM_ITEM_MIN_OPTIONS 2
#define SAM_ITEM_MAX_OPTIONS 4

/**
 * SamItemKind:
 * @SAM_ITEM_CASE: a situation with questions to talk about
 * @SAM_ITEM_DILEMMA: a situation with options and no right answer
 * @SAM_ITEM_ASSIGNMENT: something to do, in steps
 * @SAM_ITEM_TIP: one thing to do, and the reason
 */
typedef enum
{
  SAM_ITEM_CASE,
  SAM_ITEM_DILEMMA,
  SAM_ITEM_ASSIGNMENT,
  SAM_ITEM_TIP,
} SamItemKind;

#define SAM_N_ITEM_KINDS 4

/**
 * SamSuits:
 *
 * Who an item is good for.
 */
typedef enum
{
  SAM_SUITS_TEAM = 1 << 0,
  SAM_SUITS_PAIRS = 1 << 1,
  SAM_SUITS_ALONE = 1 << 2,
} SamSuits;

/**
 * SamForm:
 *
 * How people sit together for an assignment.
 */
typedef enum
{
  SAM_FORM_ALONE,
  SAM_FORM_PAIRS,
  SAM_FORM_THREES,
  SAM_FORM_TEAM,
} SamForm;

/**
 * SamSeat:
 *
 * Whose viewpoint a text takes.
 */
typedef enum
{
  SAM_SEAT_CLIENT,
  SAM_SEAT_CARER,
  SAM_SEAT_COLLEAGUE,
} SamSeat;

#define SAM_N_SEATS 3

/**
 * SamLinkKind:
 *
 * What an item points at.
 */
typedef enum
{
  SAM_LINK_ITEM,
  SAM_LINK_MODEL,
  SAM_LINK_PROCEDURE,
  SAM_LINK_TOOL,
} SamLinkKind;

#define SAM_TYPE_ITEM (sam_item_get_type ())

G_DECLARE_FINAL_TYPE (SamItem, sam_item, SAM, ITEM, GObject)

const char *sam_item_get_id (SamItem *self);
SamItemKind sam_item_get_kind (SamItem *self);
const char *sam_item_get_title (SamItem *self);
guint       sam_item_get_least_minutes (SamItem *self);
guint       sam_item_get_usual_minutes (SamItem *self);
guint       sam_item_get_most_minutes (SamItem *self);
guint       sam_item_get_least_people (SamItem *self);
guint       sam_item_get_most_people (SamItem *self);
SamSuits    sam_item_get_suits (SamItem *self);
SamText    *sam_item_get_hint (SamItem *self);

guint    sam_item_get_n_phases (SamItem *self);
SamText *sam_item_get_phase (SamItem *self, guint phase);
SamText *sam_item_get_variant (SamItem *self);

guint       sam_item_get_n_questions (SamItem *self);
const char *sam_item_get_question (SamItem *self, guint question);
SamText    *sam_item_get_viewpoint (SamItem *self, SamSeat seat);

SamText    *sam_item_get_situation (SamItem *self);
guint       sam_item_get_n_options (SamItem *self);
const char *sam_item_get_option_says (SamItem *self, guint option);
const char *sam_item_get_option_value (SamItem *self, guint option);
const char *sam_item_get_option_price (SamItem *self, guint option);
SamText    *sam_item_get_third_way (SamItem *self);

SamText    *sam_item_get_goal (SamItem *self);
SamForm     sam_item_get_form (SamItem *self);
guint       sam_item_get_n_materials (SamItem *self);
const char *sam_item_get_material (SamItem *self, guint material);
guint       sam_item_get_n_steps (SamItem *self);
SamText    *sam_item_get_step (SamItem *self, guint step);
guint       sam_item_get_step_minutes (SamItem *self, guint step);
SamText    *sam_item_get_result (SamItem *self);

SamText    *sam_item_get_action (SamItem *self);
const char *sam_item_get_words (SamItem *self);
SamText    *sam_item_get_reason (SamItem *self);

guint       sam_item_get_n_links (SamItem *self);
SamLinkKind sam_item_get_link_kind (SamItem *self, guint link);
const char *sam_item_get_link_ref (SamItem *self, guint link);
gboolean sam_item_has_link (SamItem *self, SamLinkKind kind, const char *ref);

char *sam_item_to_plain (SamItem *self) G_GNUC_WARN_UNUSED_RESULT;
char *sam_item_dup_source (SamItem *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
