(** * Exponential sums of quadratic forms over GF(2)

    Let Q map a finite abelian group to bits, let its polar form Q(x + y) + Q(x) + Q(y) be additive
    in x, and let no y but 0 be orthogonal to all x.  Then the square of the sum of
    (-1)^Q(x) is the sum over h of (-1)^Q(h) times the sum over x of (-1)^B(x, h), and the
    inner sum is 0 unless h = 0: so it is the number of elements.  For a form x U x^T on
    bits, the polar form has the matrix U + U^T. *)

From mathcomp Require Import all_ssreflect all_algebra ring.
From slt Require Import Statements.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Section Group.
Variable G : finZmodType.

(** A sum over a character that is not trivial is 0. *)
Lemma character_sum (chi : G -> bool) :
  (forall x y, chi (x + y) = chi x (+) chi y) -> (exists x, chi x) ->
  \sum_x (-1) ^+ chi x = 0 :> int.
Proof.
move=> chiD [x0 chi_x0]; set s := \sum_x _.
have /eqP : s = - s.
  rewrite {1}/s (reindex_inj (addrI x0)) /= -sumrN; apply: eq_bigr => x _.
  by rewrite chiD chi_x0 signr_addb expr1 mulN1r.
by rewrite -addr_eq0 -mulr2n mulrn_eq0 /= => /eqP.
Qed.

Variable Q : G -> bool.
Let B x y := Q (x + y) (+) Q x (+) Q y.
Hypothesis polarD : forall x y h, B (x + y) h = B x h (+) B y h.
Hypothesis nonsingular : forall h, h != 0 -> exists x, B x h.

Theorem quadratic_sum : (\sum_x (-1) ^+ Q x) ^+ 2 = #|G|%:R :> int.
Proof.
have B0 h : B 0 h = false by have := polarD 0 0 h; rewrite addr0; case: (B 0 h).
have Q0 : Q 0 = false by have := B0 0; rewrite /B addr0; case: (Q 0).
transitivity (\sum_h (-1) ^+ Q h * \sum_x (-1) ^+ B x h : int).
  rewrite expr2 mulr_suml.
  transitivity (\sum_x \sum_h (-1) ^+ Q x * (-1) ^+ Q (x + h) : int).
    by apply: eq_bigr => x _; rewrite mulr_sumr (reindex_inj (addrI x)).
  rewrite exchange_big; apply: eq_bigr => h _; rewrite mulr_sumr; apply: eq_bigr => x _.
  rewrite -!signr_addb /B; congr (_ ^+ nat_of_bool _).
  by case: (Q x); case: (Q h); case: (Q (x + h)).
rewrite (bigD1 0) //= [X in _ + X]big1 ?addr0 => [|h h_neq0]; last first.
  have chi0 : \sum_x (-1) ^+ B x h = 0 :> int.
    apply: (@character_sum (fun x => B x h)) => [x y|]; first exact: polarD.
    exact: nonsingular.
  by rewrite chi0 mulr0.
rewrite Q0 mul1r (eq_bigr (fun=> 1)) ?sumr_const // => x _.
by rewrite /B addr0 Q0; case: (Q x).
Qed.

End Group.

(** ** Forms on bits *)

Lemma F2_add_neq0 (a b : 'F_2) : (a + b != 0) = (a != 0) (+) (b != 0).
Proof. by case: a => -[|[|a]] // a_lt; case: b => -[|[|b]] // b_lt. Qed.

Lemma F2_addrr (x : 'F_2) : x + x = 0.
Proof. by apply/eqP; rewrite -[_ == 0]negbK F2_add_neq0 addbb. Qed.

Lemma F2_square (x : 'F_2) : x * x = x.
Proof. by case: x => -[|[|x]] // x_lt; exact: val_inj. Qed.

Lemma signE (e : 'F_2) : sign_of_bit e = (-1) ^+ (e != 0).
Proof. by rewrite /sign_of_bit; case: (e == 0). Qed.

Lemma entryD (A B : 'M['F_2]_1) : (A + B) 0 0 = A 0 0 + B 0 0. Proof. exact: mxE. Qed.

Lemma entry_tr (A : 'M['F_2]_1) : A^T 0 0 = A 0 0. Proof. exact: mxE. Qed.

Section Forms.
Variable k : nat.
Implicit Types (U V : 'M['F_2]_k) (a b x y : 'rV['F_2]_k).

(** A linear term is a diagonal one, as squares of bits are the bits. *)
Lemma linear_diagonal a x : (x *m diag_mx a *m x^T) 0 0 = (a *m x^T) 0 0.
Proof.
rewrite mul_mx_diag !mxE; apply: eq_bigr => l _; rewrite !mxE.
by rewrite mulrAC F2_square mulrC.
Qed.

Lemma form_sum U : U + U^T \in unitmx ->
  (\sum_(x : 'rV['F_2]_k) sign_of_bit ((x *m U *m x^T) 0 0)) ^+ 2 = (2 ^ k)%:R.
Proof.
move=> unit; pose form x y := (x *m (U + U^T) *m y^T) 0 0.
pose Q x : bool := (x *m U *m x^T) 0 0 != 0.
have polar x y : Q (x + y) (+) Q x (+) Q y = (form x y != 0).
  rewrite /Q -!F2_add_neq0; congr (_ != 0); rewrite /form mulmxDr mulmxDl.
  rewrite [(x + y)^T]linearD /= !mulmxDl !mulmxDr !entryD.
  have -> : (x *m U^T *m y^T) 0 0 = (y *m U *m x^T) 0 0.
    by rewrite -[RHS]entry_tr !trmx_mul trmxK mulmxA.
  set p := (x *m U *m x^T) 0 0; set r := (y *m U *m x^T) 0 0.
  set s := (x *m U *m y^T) 0 0; set t := (y *m U *m y^T) 0 0.
  have -> : p + s + (r + t) + p + t = s + r + ((p + p) + (t + t)) by ring.
  by rewrite !F2_addrr !addr0.
rewrite (eq_bigr (fun x => (-1) ^+ Q x)) => [|x _]; last exact: signE.
rewrite (quadratic_sum (Q := Q)) => [|x y h|h h_neq0].
- by rewrite card_matrix card_Fp // mul1n.
- by rewrite !polar /form !mulmxDl entryD F2_add_neq0.
have : (U + U^T) *m h^T != 0.
  by apply: contra h_neq0 => /eqP Uh0; rewrite -[h]trmxK -(mulKmx unit h^T) Uh0 mulmx0 trmx0.
case/matrix0Pn => l [z]; rewrite (ord1 z) => neq0.
exists (delta_mx 0 l); rewrite polar /form -mulmxA -rowE mxE.
exact: neq0.
Qed.

Lemma kerdock_pair U V a b : U + V + (U + V)^T \in unitmx ->
  (\sum_x form_key U a x * form_key V b x) ^+ 2 = (2 ^ k)%:R.
Proof.
move=> unit; pose W := U + V + diag_mx (a + b).
rewrite -(@form_sum W); last first.
  rewrite /W [(U + V + _)^T]linearD /= tr_diag_mx addrACA (_ : diag_mx _ + diag_mx _ = 0) ?addr0 //.
  by apply/matrixP => i j; rewrite !mxE; case: (i == j); rewrite ?mulr1n ?mulr0n ?addr0 ?F2_addrr.
congr (_ ^+ 2); apply: eq_bigr => x _; rewrite /form_key !signE -signr_addb -F2_add_neq0.
congr (_ ^+ nat_of_bool (_ != 0)); rewrite /W mulmxDr mulmxDl [in RHS]entryD linear_diagonal.
by rewrite !mulmxDr !mulmxDl !entryD addrACA.
Qed.

Lemma kerdock_same U a b : a != b -> \sum_x form_key U a x * form_key U b x = 0.
Proof.
move=> neq; pose chi x : bool := ((a + b) *m x^T) 0 0 != 0.
rewrite (eq_bigr (fun x => (-1) ^+ chi x)) => [|x _]; last first.
  rewrite /form_key !signE -signr_addb -F2_add_neq0 /chi; congr (_ ^+ nat_of_bool (_ != 0)).
  by rewrite mulmxDl !entryD addrACA F2_addrr add0r.
apply: character_sum => [x y|].
  by rewrite /chi linearD /= mulmxDr entryD F2_add_neq0.
have : a + b != 0.
  apply: contra neq => /eqP eq0; rewrite -[a]addr0 -(_ : b + b = 0) ?addrA ?eq0 ?add0r //.
  by apply/rowP => l; rewrite !mxE F2_addrr.
case/matrix0Pn => z [l]; rewrite (ord1 z) => neq0; exists (delta_mx 0 l).
by rewrite /chi trmx_delta -colE mxE.
Qed.

End Forms.

Theorem form_keys_coherence : form_keys_coherence_statement.
Proof. by move=> k U V a b; split; [exact: kerdock_pair | exact: kerdock_same]. Qed.
