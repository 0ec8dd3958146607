(** * Every statement on random keys, proved

    As Verified.v, for Statements_random.v. *)

From slt Require Import Statements_random.
From slt Require
  deviation dual_certificate random_keys random_keys_precision given_sets.

Definition checked_integer_deviation : integer_deviation_statement :=
  deviation.integer_deviation.

Definition checked_integer_isometry : integer_isometry_statement :=
  random_keys.integer_isometry.

Definition checked_integer_dual_certificate : integer_dual_certificate_statement :=
  dual_certificate.integer_dual_certificate.

Definition checked_random_keys : random_keys_statement :=
  random_keys.random_keys.

Definition checked_random_keys_exist : random_keys_exist_statement :=
  random_keys.random_keys_exist.

Definition checked_theorem_2_random_keys : theorem_2_random_keys_statement :=
  random_keys.theorem_2_random_keys.

Definition checked_theorem_2_random_keys_integer_queries_real_scale :
    theorem_2_random_keys_integer_queries_real_scale_statement :=
  random_keys_precision.theorem_2_random_keys_integer_queries_real_scale.

Definition checked_random_keys_given_sets : random_keys_given_sets_statement :=
  given_sets.random_keys_given_sets.
