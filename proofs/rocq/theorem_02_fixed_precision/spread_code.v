(** * Codes in which few words rarely agree

    There is an assignment of words to N positions, each of 8 sigma letters over an
    alphabet of at least 84 q symbols (2^sigma >= 2N), such that in every set T of at
    most 2q words, fewer than |T| sigma letters of the possible 8 sigma |T| repeat the
    letter of an earlier word of T at the same place.

    Idea.  Count.  If r = |T| sigma letters repeat, choose which r they are and which
    word each of them repeats: C(8r, r) |T|^r choices, after which those r letters are
    determined by the others.  C(8r, r) <= 21^r and 42 |T| <= 84 q, so at most a fraction
    2^-r of all codes is bad for T; there are at most N^|T| <= 2^r / 2^|T| sets T of that
    size, and 1/2 + 1/4 + ... < 1. *)

From mathcomp Require Import all_ssreflect.
From mathcomp Require Import zify.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

(** ** Two counting facts *)

Lemma numbers : 8 ^ 8 <= 21 * 7 ^ 7.
Proof. lia. Qed.

Lemma exp_mono a b r : a <= b -> a ^ r <= b ^ r.
Proof. by case: r => // r ab; rewrite leq_exp2r. Qed.

(** C(8r, r) 7^(7r) is one term of (7 + 1)^(8r), and 8^8 <= 21 7^7. *)
Lemma bin8_le r : 'C(8 * r, r) <= 21 ^ r.
Proof.
have ge : 'C(8 * r, r) * 7 ^ (7 * r) <= 8 ^ (8 * r).
  rewrite -[8 ^ _]/((7 + 1) ^ (8 * r)) Pascal.
  have r_lt : r < (8 * r).+1 by lia.
  rewrite (bigD1 (Ordinal r_lt)) //= exp1n muln1 (_ : 8 * r - r = 7 * r); last by lia.
  exact: leq_addr.
have pow_gt0 : 0 < 7 ^ (7 * r) by rewrite expn_gt0.
rewrite -(leq_pmul2r pow_gt0); apply: leq_trans ge _.
rewrite (expnM 8) (expnM 7) -expnMn; exact: (exp_mono r numbers).
Qed.

Lemma bin_le_exp n h : 'C(n, h) <= n ^ h.
Proof.
elim: h => [|h IH]; first by rewrite bin0.
apply: (@leq_trans (h.+1 * 'C(n, h.+1))); first exact: leq_pmull.
by rewrite mul_bin_left expnS leq_mul ?leq_subr.
Qed.

(** If G h is at most B / 2^h for h >= 1 and G 0 = 0, the sum is less than B. *)
Lemma geometric_sum (G : nat -> nat) B n : 0 < B ->
  G 0 = 0 -> (forall h, G h * 2 ^ h <= B) -> \sum_(h < n.+1) G h < B.
Proof.
move=> B_gt0 G0 small; suff le : (\sum_(h < n.+1) G h) * 2 ^ n + B <= 2 ^ n * B.
  have pow_gt0 : 0 < 2 ^ n by rewrite expn_gt0.
  rewrite -(ltn_pmul2r pow_gt0) [X in _ < X]mulnC; lia.
elim: n => [|n IH]; first by rewrite big_ord_recl big_ord0 G0 !mul1n.
rewrite big_ord_recr /= expnS; have := small n.+1; rewrite expnS.
move: (\sum_(h < n.+1) G h) (G n.+1) (2 ^ n) IH => X g P; nia.
Qed.

Lemma card_bigcup_le (I T : finType) (P : pred I) (F : I -> {set T}) :
  #|\bigcup_(i | P i) F i| <= \sum_(i | P i) #|F i|.
Proof.
elim/big_rec2: _ => [|i n U _ le]; first by rewrite cards0.
by apply: leq_trans (leq_card_setU _ _) _; rewrite leq_add2l.
Qed.

(** ** Codes and repetitions *)

Section Code.
Variables (N s : nat) (S : finType).
Notation place := ('I_N * 'I_s)%type.
Notation code := {ffun place -> S}.
Implicit Types (c : code) (T : {set 'I_N}) (E : {set place}).

(** At place p = (i, t), word i repeats letter t of an earlier word of T. *)
Definition repeats c T (p : place) : bool :=
  [exists l in T, (l < p.1) && (c (l, p.2) == c p)].

(** The places of T at which a letter is repeated. *)
Definition repeated c T : {set place} := [set p in setX T setT | repeats c T p].

(** Codes in which every place of E repeats the letter of the earlier word f. *)
Definition copying E (f : {ffun place -> 'I_N}) : {set code} :=
  [set c : code | [forall p in E, (f p < p.1) && (c (f p, p.2) == c p)]].

(** Such a code is determined by its letters off E. *)
Lemma card_copying E f : 0 < #|S| -> #|copying E f| <= #|S| ^ (N * s - #|E|).
Proof.
move=> /card_gt0P[s0 _].
pose off c : code := [ffun p => if p \in E then s0 else c p].
have off_inj : {in copying E f &, injective off}.
  move=> c c'; rewrite !inE => /forall_inP copies /forall_inP copies' /ffunP same.
  suff eq k : forall p : place, p.1 < k -> c p = c' p.
    by apply/ffunP => p; apply: (eq p.1.+1).
  elim: k => // k IH p; rewrite ltnS => pk.
  have [pE|pE] := boolP (p \in E); last by have := same p; rewrite !ffunE (negbTE pE).
  have /andP[fp /eqP <-] := copies p pE; have /andP[_ /eqP <-] := copies' p pE.
  by apply: IH => /=; apply: leq_trans fp pk.
rewrite -(card_in_imset off_inj).
have -> : N * s - #|E| = #|[pred p | p \notin E]|.
  have -> : N * s = #|{: place}| by rewrite card_prod !card_ord.
  by rewrite -(cardC (mem E)) addKn.
rewrite -(card_pffun_on s0 [pred p | p \notin E] S).
apply/subset_leq_card/subsetP => _ /imsetP[c _ ->]; apply/pffun_onP; split=> //.
by apply/supportP => p; rewrite !inE negbK ffunE => ->.
Qed.

(** Codes with at least r repetitions within T. *)
Definition bad r T : {set code} := [set c : code | r <= #|repeated c T|].

Lemma bad_copying r T i0 : i0 \in T ->
  bad r T \subset \bigcup_(E in [set E : {set place} | (E \subset setX T setT) && (#|E| == r)])
                  \bigcup_(f in pffun_on i0 E T) copying E f.
Proof.
move=> i0T; apply/subsetP => c; rewrite inE => many.
have : 0 < #|[set E : {set place} | (E \subset repeated c T) && (#|E| == r)]|.
  by rewrite cards_draws bin_gt0.
move=> /card_gt0P[E]; rewrite inE => /andP[E_sub card_E].
apply/bigcupP; exists E.
  rewrite inE card_E andbT; apply: subset_trans E_sub _.
  by apply/subsetP => p; rewrite inE => /andP[].
pose earlier (p : place) := [pick l in T | (l < p.1) && (c (l, p.2) == c p)].
pose f : {ffun place -> 'I_N} := [ffun p => if p \in E then odflt i0 (earlier p) else i0].
apply/bigcupP; exists f.
  apply/pffun_onP; split.
    by apply/supportP => p /negbTE pE; rewrite ffunE pE.
  move=> _ /imageP[p pE ->]; rewrite ffunE pE /earlier; case: pickP => //= l.
  by case/andP.
rewrite inE; apply/forall_inP => p pE; rewrite ffunE pE /earlier.
case: pickP => [l /andP[_ //]|none] /=.
have := subsetP E_sub p pE; rewrite inE => /andP[_ /existsP[l lT]].
by have := none l; rewrite /= lT.
Qed.

Lemma card_bad r T : 0 < #|S| -> 0 < #|T| ->
  #|bad r T| <= 'C(#|T| * s, r) * (#|T| ^ r * #|S| ^ (N * s - r)).
Proof.
move=> S_gt0 /card_gt0P[i0 i0T]; apply: leq_trans (subset_leq_card (bad_copying r i0T)) _.
apply: leq_trans (card_bigcup_le _ _) _.
rewrite -[#|T| * s](_ : #|setX T [set: 'I_s]| = _); last by rewrite cardsX cardsT card_ord.
rewrite -cards_draws -sum_nat_const; apply: leq_sum => E; rewrite inE => /andP[_ /eqP card_E].
apply: leq_trans (card_bigcup_le _ _) _.
rewrite -[in X in _ <= X]card_E -(card_pffun_on i0) -sum_nat_const.
by apply: leq_sum => f _; exact: card_copying.
Qed.

(** At most a fraction 2^-r of the codes is bad for a set of |T| <= 2q words. *)
Lemma bad_fraction q sigma T : s = 8 * sigma -> 84 * q <= #|S| -> 0 < #|T| <= 2 * q ->
  #|bad (sigma * #|T|) T| * 2 ^ (sigma * #|T|) <= #|S| ^ (N * s).
Proof.
move=> sE wide /andP[T_gt0 T_le]; set r := sigma * #|T|.
have S_gt0 : 0 < #|S| by lia.
have TN : #|T| <= N by have := max_card (mem T); rewrite card_ord.
have r_le : r <= N * s.
  by rewrite sE; apply: leq_trans (leq_mul (leqnn sigma) TN) _; lia.
apply: leq_trans (leq_mul (card_bad r S_gt0 T_gt0) (leqnn _)) _.
have -> : #|T| * s = 8 * r by rewrite /r sE; lia.
apply: leq_trans (leq_mul (leq_mul (bin8_le r) (leqnn _)) (leqnn _)) _.
rewrite -[in X in _ <= X](subnKC r_le) expnD.
rewrite mulnA -mulnA [_ * 2 ^ r]mulnC mulnA leq_mul2r -!expnMn exp_mono ?orbT //.
lia.
Qed.

End Code.

(** ** The code *)

Theorem spread_code_exists (N q sigma : nat) (S : finType) :
  84 * q <= #|S| -> 0 < q -> 2 * N <= 2 ^ sigma ->
  exists c : {ffun 'I_N * 'I_(8 * sigma) -> S},
    forall T : {set 'I_N}, 0 < #|T| <= 2 * q -> #|repeated c T| < sigma * #|T|.
Proof.
move=> wide q_gt0 many; set s := 8 * sigma.
have S_gt0 : 0 < #|S| by lia.
pose sized T := 0 < #|T : {set 'I_N}| <= 2 * q.
pose Bad := \bigcup_(T | sized T) @bad N s S (sigma * #|T|) T.
suff few : #|Bad| < #|{: {ffun 'I_N * 'I_s -> S}}|.
  have /card_gt0P[c] : 0 < #|~: Bad| by move: few; rewrite -(cardsC Bad); lia.
  rewrite inE => good; exists c => T T_sized; rewrite ltnNge; apply: contra good => repeat.
  by apply/bigcupP; exists T; rewrite // inE.
rewrite card_ffun card_prod !card_ord; apply: leq_ltn_trans (card_bigcup_le _ _) _.
pose G h := \sum_(T | sized T && (#|T| == h)) #|@bad N s S (sigma * #|T|) T|.
have -> : \sum_(T | sized T) #|@bad N s S (sigma * #|T|) T| = \sum_(h < (2 * q).+1) G h.
  rewrite (partition_big (fun T : {set 'I_N} => inord #|T| : 'I_(2 * q).+1) xpredT) //.
  apply: eq_bigr => h _; apply: eq_bigl => T; case T_sized: (sized T) => //=.
  by case/andP: T_sized => _ T_le; rewrite -val_eqE /= inordK.
apply: geometric_sum => [||h]; first by rewrite expn_gt0 S_gt0.
  by rewrite /G big1 // => T /andP[/andP[T_gt0 _] /eqP T0]; rewrite T0 in T_gt0.
have [->|h_gt0] := posnP h.
  rewrite [G 0](_ : _ = 0) // /G big1 // => T /andP[/andP[T_gt0 _] /eqP T0].
  by rewrite T0 in T_gt0.
have [N0|N_gt0] := posnP N.
  rewrite [G h](_ : _ = 0) // /G big1 // => T /andP[_ /eqP Th].
  have TN : #|T| <= N by have := max_card (mem T); rewrite card_ord.
  by exfalso; lia.
(* G h 2^h N^h <= C(N, h) |codes| <= N^h |codes|. *)
have Nh_gt0 : 0 < N ^ h by rewrite expn_gt0 N_gt0.
rewrite -(leq_pmul2r Nh_gt0) -mulnA -expnMn.
apply: (@leq_trans (G h * 2 ^ (sigma * h))).
  by rewrite leq_mul2l expnM exp_mono ?orbT.
apply: (@leq_trans ('C(N, h) * #|S| ^ (N * s))); last first.
  by rewrite [X in _ <= X]mulnC leq_mul2r bin_le_exp orbT.
rewrite /G big_distrl /= -[N in 'C(N, h)]card_ord -card_draws -sum_nat_const.
rewrite [X in X <= _](eq_bigr (fun T => #|@bad N s S (sigma * h) T| * 2 ^ (sigma * h))).
  rewrite [X in X <= _]big_mkcond [X in _ <= X]big_mkcond /=; apply: leq_sum => T _.
  rewrite inE; case T_sized: (sized T) => //=; case: eqP => // Th.
  by rewrite -Th; apply: bad_fraction T_sized.
by move=> T /andP[_ /eqP ->].
Qed.
