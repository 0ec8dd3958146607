(** * Plain queries of near-isometric keys

    Keys that are near-isometric on integer vectors of size at most 2q supported in y, for
    a set y of at most q positions: the Gram matrix on y is invertible, the plain query
    U_y G^-1 1 scores 1 on y, and m norm^2 <= 4q.

    Idea.  Some vector scores 1 on y and has m norm^2 <= 4q (dual_certificate.v); the plain
    query is the shortest with those scores.  If G v = 0 then U_y v = 0; but a vector
    whose scores on y are within 2/7 of the signs of v has a product of at least
    (5/7) sum abs v_j with U_y v. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring reals sequences exp.
From slt Require Import Statements vectors dual_certificate.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Plain.
Variables (R : realType) (m N : nat) (u : 'I_N -> 'rV[R]_m) (y : {set 'I_N}).
Notation K := (keys_of u y).
Notation G := (gram u y).
Implicit Types (v : 'rV[R]_#|y|) (w : 'rV[R]_m).

Lemma mul_keys w i : (w *m K) 0 i = dot w (u (enum_val i)).
Proof. by rewrite mxE; apply: eq_bigr => k _; rewrite mxE. Qed.

(** Scores 1 on y, as a row. *)
Lemma scores_one w : (forall j, j \in y -> dot w (u j) = 1) -> w *m K = const_mx 1.
Proof. by move=> on; apply/rowP => i; rewrite mul_keys mxE on ?enum_valP. Qed.

Lemma dot_keys v w : dot (v *m K^T) w = \sum_i v 0 i * dot w (u (enum_val i)).
Proof.
rewrite dotC -dot_mulmx trmx_mul trmxK mulmxA mxE.
by apply: eq_bigr => i _; rewrite mul_keys mxE mulrC.
Qed.

Hypothesis G_unit : G \in unitmx.
Notation plain := (plain_query u y).

Lemma plain_score j : j \in y -> dot plain (u j) = 1.
Proof.
move=> jy; have plain_K : plain *m K = const_mx 1.
  apply: trmx_inj; rewrite trmx_mul trmxK !mulmxA -/(gram u y) mulmxV // mul1mx.
  by rewrite trmx_const.
by rewrite -[j](enum_rankK_in jy) // -mul_keys plain_K mxE.
Qed.

(** The plain query is the shortest vector with these scores. *)
Lemma plain_shortest w : (forall j, j \in y -> dot w (u j) = 1) ->
  dot plain plain <= dot w w.
Proof.
move=> on; have dot_plain x : (forall j, j \in y -> dot x (u j) = 1) ->
    dot x plain = (const_mx 1 *m (invmx G *m const_mx 1) : 'M[R]_1) 0 0.
  by move=> /scores_one <-; rewrite -dot_mulmx /plain_query trmxK !mulmxA.
have same : dot w plain = dot plain plain by rewrite !dot_plain //; exact: plain_score.
have gap : dot (w - plain) (w - plain) = dot w w - dot plain plain.
  rewrite -[- plain]scaleN1r !(dotDl, dotDr, dotZl, dotZr) (dotC plain w) same; ring.
by rewrite -subr_ge0 -gap dot_ge0.
Qed.

End Plain.

Section NearIsometric.
Variables (R : realType) (m N q : nat) (u : 'I_N -> 'rV[R]_m) (y : {set 'I_N}).
Hypothesis m_gt0 : (0 < m)%N.
Hypothesis y_le : (#|y| <= q)%N.
Hypothesis iso : near_isometric u y (2 * q).

Lemma independent (v : 'rV[R]_#|y|) : v *m (keys_of u y)^T = 0 -> v = 0.
Proof.
move=> v0; pose s j := [exists i : 'I_#|y|, (enum_val i == j) && (v 0 i < 0)].
have sE i : s (enum_val i) = (v 0 i < 0).
  apply/existsP/idP => [[i' /andP[/eqP/enum_val_inj -> //]]|neg].
  by exists i; rewrite eqxx.
have [w [close _]] := pattern_query m_gt0 iso (subxx y) y_le s.
have term i : 5%:R / 7%:R * `|v 0 i| <= v 0 i * dot w (u (enum_val i)).
  have := close _ (enum_valP i); rewrite /pattern enum_valP sE rmorphX rmorphN1 => near.
  have -> : v 0 i * dot w (u (enum_val i))
      = `|v 0 i| + v 0 i * (dot w (u (enum_val i)) - (-1) ^+ (v 0 i < 0)%R).
    by rewrite normrEsign mulrBr [_ * (-1) ^+ _]mulrC addrCA subrr addr0.
  rewrite -ler_subl_addl; apply: le_trans (_ : - (`|v 0 i| * (2%:R / 7%:R)) <= _).
    by rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
  rewrite ler_oppl; apply: le_trans (ler_norm _) _; rewrite normrN normrM.
  by rewrite ler_wpmul2l.
have sum0 : \sum_i 5%:R / 7%:R * `|v 0 i| <= 0.
  by apply: le_trans (ler_sum _ (fun i _ => term i)) _; rewrite -dot_keys v0 dot0l.
apply/rowP => i; rewrite mxE; apply/eqP; rewrite -normr_eq0.
have c_gt0 : 0 < 5%:R / 7%:R :> R by rewrite divr_gt0 ?ltr0n.
have := le_anti (introT andP (conj sum0 _)).
rewrite sumr_ge0 => [/(_ isT)/eqP|k _]; last by rewrite mulr_ge0 ?(ltW c_gt0).
rewrite psumr_eq0 => [/allP/(_ i (mem_index_enum _))|k _]; last by rewrite mulr_ge0 ?(ltW c_gt0).
by rewrite /= mulf_eq0 gt_eqF.
Qed.

Lemma gram_unit : gram u y \in unitmx.
Proof.
rewrite -row_free_unit -kermx_eq0; apply/rowV0P => v /sub_kermxP v0.
apply: independent; apply/eqP; rewrite -norm2_eq0 -sqrf_eq0 norm2_sqr -dot_mulmx.
rewrite trmx_mul trmxK !mulmxA -[_ *m _ *m keys_of u y]mulmxA -/(gram u y) v0 mul0mx.
by rewrite mxE.
Qed.

Theorem plain_query_good : [/\ gram u y \in unitmx,
  forall j, j \in y -> dot (plain_query u y) (u j) = 1
  & m%:R * dot (plain_query u y) (plain_query u y) <= 4%:R * q%:R].
Proof.
have [w [on _ norm]] := query_on m_gt0 iso (subxx y) y_le.
split; [exact: gram_unit | by move=> j; apply: plain_score gram_unit j |].
apply: le_trans norm; apply: ler_wpmul2l; first exact: ler0n.
exact: (plain_shortest gram_unit on).
Qed.

End NearIsometric.
