(** * Appendix C.6: gathering the whole graph

    With m = N^2 value coordinates and p = 2 one layer hands the adjacency matrix to
    every token, so the lower bounds for subgraph detection speak of networks that
    exist. *)

From mathcomp Require Import all_ssreflect all_algebra zify.
From slt Require Import Statements summing_lemma.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** The empty graph has no token to speak for it; otherwise one is enough if all agree. *)
Lemma all_tokens_agree N (answer : graph N -> 'I_N -> bool) (P : pred (graph N)) G :
  (0 < N)%N -> (forall i, answer G i = P G) -> detected answer P G.
Proof.
move=> N_gt0 agree; rewrite /detected; apply/existsP/idP => [[i]|PG]; first by rewrite agree.
by exists (Ordinal N_gt0); rewrite agree.
Qed.

Section GatherGraph.
Variables (N : nat) (P : pred (graph N)).
Hypothesis extensional : forall G G', G =1 G' -> P G = P G'.

(** Token j contributes its row to the matrix, read as a vector. *)
Definition row_term (j : 'I_N) (row : {ffun 'I_N -> bool}) (k : 'I_(N * N).+1) : int :=
  if unlift ord0 k is Some k'
  then mxvec (\matrix_(i, l) ((i == j) && row l : nat)%:Z) 0 k' else 0.

Lemma row_term_fits j row k : fixed_point 2 (row_term j row k).
Proof.
rewrite /row_term; case: unliftP => // k' _; case/mxvec_indexP: k' => i l.
by rewrite mxvecE mxE; case: (_ && _).
Qed.

Definition gathered_graph (sums : {ffun 'I_1 * 'I_(N * N).+1 -> int}) : graph N :=
  fun j => [ffun l => sums (ord0, lift ord0 (mxvec_index j l)) != 0].

Definition graph_net : summing_net N {ffun 'I_N -> bool} (p_bit_query (N * N) 2) 1 (N * N) 2 :=
  @SummingNet N {ffun 'I_N -> bool} (p_bit_query (N * N) 2) 1 (N * N) 2
    ({ffun 'I_N -> bool} * bool)%type
    (fun _ row => (row, false)) (fun _ _ _ _ => [ffun=> ord0])
    (fun _ _ j _ s => row_term j s.1)
    (fun _ _ s sums => (s.1, P (gathered_graph sums)))
    (fun _ s => s.2)
    (fun _ _ j _ s k => row_term_fits j s.1 k).

Lemma graph_net_output G i : net_output graph_net 1 G i = P G.
Proof.
rewrite /net_output /=; apply: extensional => j; apply/ffunP => l; rewrite !ffunE /=.
have termE j' : row_term j' (G j') (lift ord0 (mxvec_index j l)) = ((j == j') && G j' l : nat)%:Z.
  by rewrite /row_term liftK mxvecE mxE.
rewrite (@sum_only _ j) => [|j' j'_neq]; rewrite termE; first by rewrite eqxx; case: (G j l).
by rewrite eq_sym (negbTE j'_neq).
Qed.

End GatherGraph.

Theorem appendix_c6_summing_nets_satisfiable : appendix_c6_summing_nets_satisfiable_statement.
Proof.
move=> N P N_gt0 extensional; exists (graph_net P) => G.
by apply: all_tokens_agree => // i; exact: graph_net_output.
Qed.
