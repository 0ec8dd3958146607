(** * Appendix C.5: gathering the whole input

    With as many value coordinates as there are numbers to read, one layer can hand the
    whole input to every token, and the output map, which is arbitrary, decides.  For
    Match3 this takes m = N and p = ceil(log2 M) + 1, so the lower bound of Theorem 7
    speaks of networks that exist. *)

From mathcomp Require Import all_ssreflect all_algebra zify.
From slt Require Import Statements summing_lemma.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Section Gather.
Variables N M : nat.
Hypothesis M_gt1 : (1 < M)%N.

Definition gather_term (j : 'I_N) (x : 'Z_M) (k : 'I_N.+1) : int :=
  if unlift ord0 k is Some k' then if j == k' then (x : nat)%:Z else 0 else 0.

Lemma gather_term_fits j x k : fixed_point (up_log 2 M).+1 (gather_term j x k).
Proof.
have x_lt : (x < 2 ^ up_log 2 M)%N.
  by apply: leq_trans (up_logP M (isT : 1 < 2)%N); rewrite -[X in (_ < X)%N](Zp_cast M_gt1).
rewrite /fixed_point expnS ltn_pmul2l // /gather_term.
by case: unliftP => [k' _|_]; [case: eqP|] => // *; rewrite expn_gt0.
Qed.

(** The residue that the sums show for position j. *)
Definition gathered (sums : {ffun 'I_1 * 'I_N.+1 -> int}) (j : 'I_N) : 'Z_M :=
  `|sums (ord0, lift ord0 j)|%N%:R.

Definition gather_net : summing_net N 'Z_M unit 1 N (up_log 2 M).+1 :=
  @SummingNet N 'Z_M unit 1 N (up_log 2 M).+1 ('Z_M * bool)%type
    (fun _ x => (x, false)) (fun _ _ _ _ => tt)
    (fun _ _ j _ s => gather_term j s.1)
    (fun _ _ s sums =>
       (s.1, [exists j1, exists j2, s.1 + gathered sums j1 + gathered sums j2 == 0]))
    (fun _ s => s.2)
    (fun _ _ j _ s k => gather_term_fits j s.1 k).

Lemma gather_net_correct (X : 'I_N -> 'Z_M) i : net_output gather_net 1 X i = Match3 X i.
Proof.
rewrite /net_output /=; apply: eq_existsb => j1; apply: eq_existsb => j2.
suff gatheredE j : gathered [ffun hk => \sum_j0 gather_term j0 (X j0) hk.2] j = X j.
  by rewrite !gatheredE.
rewrite /gathered ffunE (@sum_only _ j) => [|j0 /negbTE j0_neq]; rewrite /gather_term liftK.
  by rewrite eqxx absz_nat natr_Zp.
by rewrite j0_neq.
Qed.

End Gather.

Theorem appendix_c5_summing_net : appendix_c5_summing_net_statement.
Proof.
move=> N M M_gt1; exists (gather_net N M_gt1) => X i; exact: gather_net_correct.
Qed.
