(** * Networks that add fixed-point terms, as two-party protocols

    A sum of at most N p-bit terms takes one of 2^(p + ceil(log2 N)) values, so it can
    be sent as a residue.  If the tokens of a network are split between two players,
    a layer runs with these messages: for each token and head its query, and the sum
    of the other player's terms.  Two inputs with equal messages can be mixed: the
    mixed input gives each token the state it had before.  With the pairs
    (A, complement of A) this bounds the number of layers from below (fooling set). *)

From mathcomp Require Import all_ssreflect all_algebra zify.
From slt Require Import Statements.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** A sum whose only non-zero term is that of j. *)
Lemma sum_only (I : finType) (j : I) (F : I -> int) :
  (forall i, i != j -> F i = 0) -> \sum_i F i = F j.
Proof. by move=> others; rewrite (bigD1 j) //= big1 ?addr0. Qed.

(** ** Sums of fixed-point terms as residues *)

Section Code.
Variable K : nat.
Hypothesis K_gt0 : (0 < K)%N.

Definition code (s : int) : 'I_K.-1.+1 := inord `|(s %% K)%Z|%N.

Lemma code_inj (s t : int) : (2 * `|s| < K)%N -> (2 * `|t| < K)%N -> code s = code t -> s = t.
Proof.
move=> s_small t_small /(congr1 (@nat_of_ord _)).
have K_neq0 : K%:Z != 0 by rewrite eqz_nat -lt0n.
have K_pos : 0 < K%:Z by rewrite ltz_nat.
have mod_lt (r : int) : (`|(r %% K)%Z| < K)%N.
  by rewrite -ltz_nat gez0_abs ?modz_ge0 // ltz_pmod.
rewrite !inordK ?prednK // => eq_abs.
have {eq_abs} : (s == t %[mod K])%Z.
  by rewrite -[(s %% K)%Z]gez0_abs ?modz_ge0 // -[(t %% K)%Z]gez0_abs ?modz_ge0 // eq_abs.
rewrite eqz_mod_dvd dvdzE /= => dvd_K; apply/eqP; rewrite -subr_eq0 -absz_eq0.
rewrite -leqn0 leqNgt; apply/negP => /dvdn_leq/(_ dvd_K); lia.
Qed.

End Code.

Section Sums.
Variables N p : nat.

(** The number of values of a sum of at most N terms. *)
Definition sum_values := (2 ^ (p + up_log 2 N))%N.

Lemma sum_values_gt0 : (0 < sum_values)%N. Proof. by rewrite expn_gt0. Qed.

Lemma sum_fits (P : pred 'I_N) (F : 'I_N -> int) : (forall j, fixed_point p (F j)) ->
  (2 * `|(\sum_(j | P j) F j)%R| < sum_values)%N.
Proof.
move=> F_fits; have le_terms : (`|(\sum_(j | P j) F j)%R| <= \sum_(j < N) `|F j|)%N.
  rewrite [X in (_ <= X)%N](bigID P) /=; apply: leq_trans (leq_addr _ _).
  elim/big_rec2: _ => // j k x _; lia.
have le_sum : (2 * (\sum_(j < N) `|F j|) <= N * (2 ^ p).-1)%N.
  rewrite big_distrr /= -[N in (N * _)%N]card_ord -sum_nat_const.
  by apply: leq_sum => j _; rewrite -ltnS prednK ?expn_gt0 //; exact: F_fits.
apply: (@leq_ltn_trans (N * (2 ^ p).-1)); first by lia.
apply: (@leq_ltn_trans (2 ^ up_log 2 N * (2 ^ p).-1)).
  by rewrite leq_mul2r up_logP ?orbT.
by rewrite /sum_values addnC expnD ltn_pmul2l ?expn_gt0 // prednK ?expn_gt0.
Qed.

(** Equal codes, equal sums. *)
Lemma sum_code_inj (P : pred 'I_N) (F G : 'I_N -> int) :
  (forall j, fixed_point p (F j)) -> (forall j, fixed_point p (G j)) ->
  code sum_values (\sum_(j | P j) F j) = code sum_values (\sum_(j | P j) G j) ->
  \sum_(j | P j) F j = \sum_(j | P j) G j.
Proof. by move=> F_fits G_fits; apply: code_inj; rewrite ?sum_values_gt0 ?sum_fits. Qed.

End Sums.

(** ** Mixing two inputs with equal messages *)

Section Mixing.
Variables (N : nat) (In : Type) (Q : finType) (H m p : nat) (net : summing_net N In Q H m p).
Variables (alice : pred 'I_N).

Let asked l h (X : 'I_N -> In) i : Q := query l h i (states net l X i).

(** What the other player's tokens add to token i. *)
Definition other_sum l (X : 'I_N -> In) i h k : int :=
  \sum_(j | alice j != alice i) term l h j (asked l h X i) (states net l X j) k.

Lemma mix_states D (X X' Y : 'I_N -> In) :
    (forall i, Y i = if alice i then X i else X' i) ->
    (forall l i h, (l < D)%N ->
       asked l h X i = asked l h X' i /\
       forall k, other_sum l X i h k = other_sum l X' i h k) ->
  forall l i, (l <= D)%N ->
  states net l Y i = if alice i then states net l X i else states net l X' i.
Proof.
move=> def_Y same; elim=> [|l IHl] i l_le /=; first by rewrite def_Y; case: (alice i).
have same_l := same l _ _ l_le; have {}IHl j := IHl j (ltnW l_le).
(* the sums at token i of the mixed run are those of the run its owner knows *)
have sumE (Z : 'I_N -> In) h k : states net l Y i = states net l Z i ->
    (forall j, alice j == alice i -> states net l Y j = states net l Z j) ->
    \sum_(j | alice j != alice i) term l h j (asked l h Z i) (states net l Y j) k
      = other_sum l Z i h k ->
    \sum_j term l h j (asked l h Y i) (states net l Y j) k
      = \sum_j term l h j (asked l h Z i) (states net l Z j) k.
  move=> Yi own other; rewrite (bigID (fun j => alice j == alice i)).
  rewrite [RHS](bigID (fun j => alice j == alice i)) /=.
  rewrite -/(other_sum l Z i h k) -other {2}/asked /asked Yi.
  by congr (_ + _); apply: eq_bigr => j /own ->.
case alice_i: (alice i).
  have Yi : states net l Y i = states net l X i by rewrite IHl alice_i.
  rewrite {1}Yi; congr (update _ _ _ _); apply/ffunP => -[h k]; rewrite !ffunE /=.
  apply: (sumE X) => // [j /eqP|]; first by rewrite IHl alice_i => ->.
  have [ask ->] := same_l i h; rewrite /other_sum -ask; apply: eq_bigr => j.
  by rewrite IHl alice_i; case: (alice j).
have Yi : states net l Y i = states net l X' i by rewrite IHl alice_i.
rewrite {1}Yi; congr (update _ _ _ _); apply/ffunP => -[h k]; rewrite !ffunE /=.
apply: (sumE X') => // [j /eqP|]; first by rewrite IHl alice_i => ->.
have [ask <-] := same_l i h; rewrite /other_sum ask; apply: eq_bigr => j.
by rewrite IHl alice_i; case: (alice j).
Qed.

End Mixing.

(** ** The fooling set *)

Section Fooling.
Variables (P : finType) (N : nat) (In : Type) (Q : finType) (H m p D q : nat).
Hypothesis card_Q : (#|Q| <= 2 ^ q)%N.
Variable net : summing_net N In Q H m p.
Variables (alice : pred 'I_N) (X : {ffun P -> bool} -> {ffun P -> bool} -> 'I_N -> In).
Hypothesis alice_tokens : forall i A B B', alice i -> X A B i = X A B' i.
Hypothesis bob_tokens : forall i A A' B, ~~ alice i -> X A B i = X A' B i.
Hypothesis decides : forall A B, [exists i, net_output net D (X A B) i] = [exists x, A x && B x].

Let K := sum_values N p.
Let complement (A : {ffun P -> bool}) : {ffun P -> bool} := [ffun x => ~~ A x].
Let diagonal A := X A (complement A).

(** Everything the players say on the input (A, complement of A). *)
Definition transcript A :
    {ffun 'I_D * 'I_N * 'I_H -> Q * {ffun 'I_m.+1 -> 'I_K.-1.+1}} :=
  [ffun lih : 'I_D * 'I_N * 'I_H => let: (l, i) := (lih.1.1 : nat, lih.1.2) in
    (query l lih.2 i (states net l (diagonal A) i),
     [ffun k => code K (other_sum net alice l (diagonal A) i lih.2 k)])].

Implicit Types A B : {ffun P -> bool}.

Lemma disjoint_complement A : [exists x, A x && complement A x] = false.
Proof. by apply/existsP => -[x]; rewrite ffunE andbN. Qed.

(** Equal transcripts, so the mixed input is rejected too. *)
Lemma mixed_rejected A A' : transcript A = transcript A' ->
  [exists x, A x && complement A' x] = false.
Proof.
move=> eq_t; rewrite -decides.
have mixed i : states net D (X A (complement A')) i
    = if alice i then states net D (diagonal A) i else states net D (diagonal A') i.
  apply: (@mix_states _ _ _ _ _ _ net alice D) => // [j|l j h l_lt].
    case alice_j: (alice j); first exact: alice_tokens.
    by apply: bob_tokens; rewrite alice_j.
  move/ffunP/(_ (Ordinal l_lt, j, h)): eq_t; rewrite !ffunE => -[ask /ffunP sums].
  split=> // k; have := sums k; rewrite !ffunE /other_sum ask.
  by apply: sum_code_inj => z; exact: term_fits.
have rejected (A0 : {ffun P -> bool}) i : net_output net D (diagonal A0) i = false.
  apply/negbTE; move: (decides A0 (complement A0)); rewrite disjoint_complement.
  by move/negbT; rewrite negb_exists => /forallP/(_ i).
apply/negbTE; rewrite negb_exists; apply/forallP => i; rewrite /net_output mixed.
by case: ifP => _; [rewrite -[output i _]/(net_output net D (diagonal A) i)
                  | rewrite -[output i _]/(net_output net D (diagonal A') i)]; rewrite rejected.
Qed.

Lemma transcript_inj : injective transcript.
Proof.
have below A A' x : transcript A = transcript A' -> A x -> A' x.
  move=> /mixed_rejected/negbT; rewrite negb_exists => /forallP/(_ x).
  by rewrite ffunE negb_and negbK => /orP[/negbTE ->|].
move=> A A' eq_t; apply/ffunP => x; apply/idP/idP; exact: below.
Qed.

Lemma depth_bound : (#|P| <= D * N * H * (q + m.+1 * (p + up_log 2 N)))%N.
Proof.
rewrite -(@leq_exp2l 2) // -[X in (X ^ _)%N]card_bool -card_ffun.
apply: leq_trans (leq_card _ transcript_inj) _.
rewrite !card_ffun !card_prod !card_ffun !card_ord prednK ?sum_values_gt0 // /K /sum_values.
set e := (D * N * H)%N; rewrite [(e * _)%N]mulnC (expnM 2 _ e).
have [->//|e_gt0] := posnP e; rewrite leq_exp2r // (expnD 2 q) leq_mul //.
by rewrite -expnM mulnC.
Qed.

End Fooling.

Lemma card_p_bit_query m p : #|{: p_bit_query m p}| = (2 ^ (m * p))%N.
Proof. by rewrite card_ffun !card_ord -expnM mulnC. Qed.
