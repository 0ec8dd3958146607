(** Instances of goals of many Boolean variables. *)

From mathcomp Require Import all_ssreflect.

(** [feed g l k]: k of the goal g at the values that the list l has, in the order of its variables. *)
Ltac feed g l k :=
  lazymatch l with
  | [::] => k g
  | ?x :: ?l => feed (g x) l k
  end.

(** Apply the goal at these values. *)
Ltac apply_at g l :=
  let l := eval compute in l in
  feed g l ltac:(fun g => apply g).
