#version 330 core
// Draws a label pixel by pixel at its place.
// Colours: sRGB bytes, premultiplied alpha. Row 0 is the top.
uniform sampler2D picture;
uniform ivec2 corner;    // where the picture's upper left pixel lies in the frame
uniform float opacity;
out vec4 color;

void main() {
    color = opacity * texelFetch(picture, ivec2(gl_FragCoord.xy) - corner, 0);
}
