/**
 * Neural networks in ONNX: a model's folder comes in, a function between our types goes out; tensors stay inside. Nothing is
 * downloaded and nothing phones home. Inputs and outputs are found by name, then by shape, since the same network is
 * exported in many ways. May import media only; ONNX Runtime and DJL's tokenizers live here only.
 */
@org.jspecify.annotations.NullMarked
package org.afterimage.model;
